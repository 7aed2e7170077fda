import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { parseProblem } from './parse-problem';
import { problemToJson } from './problem-json';

const json = {
  K: [[1]],
  y: [[1]],
  lambda: 1,
  alphas: [],
  kernelArguments: { X: [[1, 2]], Z: [[3, 4]], type: 'rbf', gamma: 2, degree: 1, offset: 0 },
};

describe('what kernels are evaluated on', () => {
  it('comes back from a report as it was', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any' }), (given) => {
        const text = JSON.stringify(problemToJson(given));
        expect(parseProblem(JSON.parse(text)).kernelArguments).toEqual(given.kernelArguments);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('may be absent', () => {
    expect(parseProblem({ ...json, kernelArguments: undefined })).not.toHaveProperty('kernelArguments');
  });

  it.each([
    [
      'another type',
      { type: 'cubist' },
      'kernelArguments.type: expected one of linear, polynomial, rbf, laplacian',
    ],
    ['γ = 0', { gamma: 0 }, 'kernelArguments.gamma: expected a number above 0, received 0'],
    [
      'half a degree',
      { degree: 1 / 2 },
      'kernelArguments.degree: expected a whole number from 1, received 0.5',
    ],
    [
      'a negative offset',
      { offset: -1 },
      'kernelArguments.offset: expected a number not below 0, received -1',
    ],
    [
      'points of another space',
      { Z: [[1]] },
      'kernelArguments.Z: expected 2 columns, as many coordinates as the points X',
    ],
  ])('is refused with %s', (_, changes, message) => {
    const spoilt = { ...json, kernelArguments: { ...json.kernelArguments, ...changes } };
    expect(() => parseProblem(spoilt)).toThrow(message);
  });
});
