import { Matrix } from 'ml-matrix';
import { type Law, refusal } from '../../src/claims/law';
import type { KernelArguments } from '../../src/claims/problem';
import { askKernel } from '../../src/claims/requests';
import type { CommonKernel } from '../../src/kernels/kernel';
import { argumentsOf, inputsOf, needsPoints } from './kernel-law';

/** Parameters for which there is no positive semidefinite kernel, and points of different spaces. */
export const kernelRefusalLaws: readonly Law[] = [
  refusal({
    name: 'refuses-kernel-parameters',
    title: 'γ not above 0, a degree that is no whole number from 1 and a negative offset are refused',
    unless: needsPoints,
    ask(problem) {
      const given = argumentsOf(problem);
      return {
        rbf: askKernel(inputsOf({ ...given, gamma: 0 }, 'rbf')),
        laplacian: askKernel(inputsOf({ ...given, gamma: -given.gamma }, 'laplacian')),
        polynomial: askKernel(inputsOf({ ...given, gamma: -given.gamma }, 'polynomial')),
        degree: askKernel(inputsOf({ ...given, degree: given.degree + 1 / 2 }, 'polynomial')),
        noDegree: askKernel(inputsOf({ ...given, degree: 0 }, 'polynomial')),
        offset: askKernel(inputsOf({ ...given, offset: -1 }, 'polynomial')),
      };
    },
  }),
  refusal({
    name: 'refuses-points',
    title: 'points with another number of coordinates are refused',
    unless: needsPoints,
    ask(problem) {
      const given = withCoordinateTwice(argumentsOf(problem));
      const ask = (type: CommonKernel['type']): ReturnType<typeof askKernel> =>
        askKernel(inputsOf(given, type));
      return {
        linear: ask('linear'),
        polynomial: ask('polynomial'),
        rbf: ask('rbf'),
        laplacian: ask('laplacian'),
      };
    },
  }),
];

/** Z with its first coordinate twice. */
function withCoordinateTwice(given: KernelArguments): KernelArguments {
  const { others } = given;
  return { ...given, others: new Matrix(others.to2DArray().map((row) => [...row.slice(0, 1), ...row])) };
}
