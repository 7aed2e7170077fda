import { referenceOperations } from '../claims/reference-operations';
import type { Subject } from '../claims/subject';
import { suite } from '../claims/suite';
import type { Backend } from '../solver/backend';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';
import { inProcess } from './in-process';

/** The reference solver on some linear algebra, put under test like anybody else's code. */
export function referenceSubjectOn(backend: Backend): Subject {
  const description = {
    name: `${suite.name} reference solver`,
    version: suite.version,
    language: 'TypeScript',
    precision: 'float64',
  } as const;
  return { ...inProcess(description, referenceOperations(backend)), backend: backend.name };
}

/** The reference solver itself, on the linear algebra that is built in. */
export const referenceSubject = referenceSubjectOn(mlMatrixBackend);
