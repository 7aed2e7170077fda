/** `distill-proof/arbitraries`: fast-check arbitraries for property tests of self-distillation code. */
export { datasetProblem } from './dataset-problem';
export { anyKernel, finiteKernel } from './kernels';
export { type Label, minimumShares } from './labels';
export { simpleNumber, simplePositive } from './numbers';
export { problem } from './problem';
export { authorsProblems, carsProblems, type ProblemSource, randomProblems } from './problem-source';
export { positiveWeight, schedule, weight } from './weights';
export type { Problem, ProblemDomain } from '../model/problem';
