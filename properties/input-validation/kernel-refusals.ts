import { Matrix } from '../../src/linear-algebra/matrix';
import { type Law, refusal } from '../../src/model/law';
import type { KernelArguments, Problem } from '../../src/model/problem';
import { askKernel } from '../../src/protocol/requests';
import { argumentsOf, inputsOf, needsPoints } from '../kernels/kernel-law';

/** Parameters for which there is no positive semidefinite kernel, and points of different spaces. */
export const kernelRefusalLaws: readonly Law[] = [
  refusal({
    name: 'refuses-kernel-parameters',
    title: 'γ not above 0, a degree that is no whole number from 1 and a negative offset are refused',
    precondition: needsParameters,
    ask(problem) {
      const given = argumentsOf(problem);
      const spoilt = (changes: Partial<KernelArguments>): ReturnType<typeof askKernel> =>
        askKernel(inputsOf({ ...given, ...changes }));
      const ofEveryType = { zero: spoilt({ gamma: 0 }), negative: spoilt({ gamma: -given.gamma }) };
      if (given.type !== 'polynomial') return ofEveryType;
      return {
        ...ofEveryType,
        degree: spoilt({ degree: given.degree + 1 / 2 }),
        noDegree: spoilt({ degree: 0 }),
        offset: spoilt({ offset: -1 }),
      };
    },
  }),
  refusal({
    name: 'refuses-points',
    title: 'points with another number of coordinates are refused',
    precondition: needsPoints,
    ask: (problem) => ({ K: askKernel(inputsOf(withCoordinateTwice(argumentsOf(problem)))) }),
  }),
];

function needsParameters(problem: Problem): string | undefined {
  const { kernelArguments } = problem;
  return (
    needsPoints(problem) ??
    (kernelArguments?.type === 'linear' ? 'needs a kernel with parameters' : undefined)
  );
}

/** Z with its first coordinate twice. */
function withCoordinateTwice(given: KernelArguments): KernelArguments {
  const { others } = given;
  return { ...given, others: new Matrix(others.to2DArray().map((row) => [...row.slice(0, 1), ...row])) };
}
