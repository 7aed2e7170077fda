import { referenceOperations } from '../claims/reference-operations';
import { suite } from '../claims/suite';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';
import { inProcess } from './in-process';

/** The reference solver itself, put under test like anybody else's code. */
export const referenceSubject = inProcess(
  {
    name: `${suite.name} reference solver`,
    version: suite.version,
    language: 'TypeScript',
    precision: 'float64',
  },
  referenceOperations(mlMatrixBackend),
);
