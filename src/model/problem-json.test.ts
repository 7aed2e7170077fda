import fc from 'fast-check';
import { problem } from '../arbitraries/problem';
import { Matrix } from '../linear-algebra/matrix';
import { parseProblem } from './parse-problem';
import { problemToJson } from './problem-json';

describe('a problem as JSON', () => {
  it('comes back from a report to the last bit', () => {
    fc.assert(
      fc.property(problem({ schedule: 'any', kernels: true }), (given) => {
        const back = parseProblem(JSON.parse(JSON.stringify(problemToJson(given))));
        expect(problemToJson(back)).toEqual(problemToJson(given));
        expect(back.kernel).toEqual(given.kernel);
        expect(back.weights).toEqual(given.weights);
        expect(back.ridge).toBe(given.ridge);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('writes as text what JSON has no number for', () => {
    const given = parseProblem({ K: [[1]], y: [1], lambda: 1, alphas: [0.5] });
    const odd = { ...given, targets: new Matrix([[-0]]), ridge: Infinity, weights: [NaN] };
    expect(problemToJson(odd)).toMatchObject({ y: [['-0']], lambda: 'Infinity', alphas: ['NaN'] });
  });

  it('has no field for features that are not there', () => {
    const given = parseProblem({ K: [[1]], y: [1], lambda: 1, alphas: [] });
    expect(Object.keys(problemToJson(given)).sort()).toEqual(['K', 'Kx', 'alphas', 'lambda', 'y', 'yx']);
  });
});
