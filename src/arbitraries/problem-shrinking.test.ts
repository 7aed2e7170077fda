import fc from 'fast-check';
import { Matrix } from '../linear-algebra/matrix';
import { norm } from '../linear-algebra/norms';
import { type ProblemDomain } from '../model/problem';
import { problemToJson } from '../model/problem-json';
import { problem } from './problem';
const anyDomain: ProblemDomain = { schedule: 'any', minimumSteps: 0, kernels: true };
const anyProblem = problem(anyDomain);

describe('shrinking', () => {
  it.each([1, 2, 3, 4, 5])('ends at the smallest problem with n ≥ 2 and τ ≥ 2, from seed %i', (seed) => {
    const { counterexample } = fc.check(
      fc.property(anyProblem, ({ kernel, weights }) => kernel.rows < 2 || weights.length < 2),
      { seed },
    );
    expect(counterexample?.map(problemToJson)).toEqual([
      {
        K: [
          [0, 0],
          [0, 0],
        ],
        y: [[0], [0]],
        lambda: 1,
        alphas: [0, 0],
        Kx: [[0, 0]],
        yx: [[0]],
        features: [[0], [0]],
        kernelArguments: { X: [[0], [0]], Z: [[0]], type: 'linear', gamma: 1, degree: 1, offset: 1 },
      },
    ]);
  });

  it.each([1, 2, 3, 4, 5])(
    'ends at small numbers where the kernel matrix must not be 0, from seed %i',
    (seed) => {
      const { counterexample } = fc.check(
        fc.property(anyProblem, ({ kernel }) => kernel.rows < 2 || norm(kernel) === 0),
        { seed },
      );
      const [smallest] = counterexample ?? [];
      expect(smallest).toMatchObject({ ridge: 1, weights: [], targets: Matrix.zeros(2, 1) });
      expect(smallest?.kernel.max()).toBeLessThanOrEqual(4);
    },
  );
});
