import { suite } from '../input/suite';
import type { Backend } from '../linear-algebra/backend';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { referenceOperations } from '../protocol/reference-operations';
import type { Subject } from '../protocol/subject';
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
