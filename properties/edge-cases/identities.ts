import type { Identity } from '../../src/model/identity';
import { lastSteps, pathDegree } from '../quantities/last-steps';

export const edgeCaseIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'first-weight',
    title: 'α_1 never matters',
    degree: pathDegree,
    equation(field, problem, solver) {
      const weights = [field.zero, ...problem.weights.slice(1)];
      return lastSteps(field, problem, solver.distill(problem), solver.distill({ ...problem, weights }));
    },
  },
  {
    given: 'kernel',
    name: 'truth-only',
    title: 'with α = 1 every step is ridge regression',
    degree: pathDegree,
    equation(field, problem, solver) {
      const weights = problem.weights.map(() => field.one);
      const path = solver.distill({ ...problem, weights });
      return lastSteps(field, problem, path, path.slice(0, 1));
    },
  },
];
