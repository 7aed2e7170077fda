import fc from 'fast-check';
import { simpleNumber, simplePositive } from '../arbitraries/numbers';
import { weight as anyWeight } from '../arbitraries/weights';
import { objectiveBound } from '../arithmetic/error-analysis/bounds/objective';
import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { Matrix } from '../linear-algebra/matrix';
import { distance, innerProduct, norm } from '../linear-algebra/norms';
import { equalNumbers } from '../model/measurement';
import { mixTargets } from './mix-targets';
import { objective, type ObjectiveInputs } from './objective';

const inputs = {
  features: new Matrix([[1, 0], [1, 1]]), // prettier-ignore
  truth: Matrix.columnVector([3, 5]),
  previous: Matrix.columnVector([2, 4]),
  ridge: 1,
  weight: 1 / 4,
};

describe('objective', () => {
  it('weighs the distances to the truth and to the previous fit, and adds the ridge', () => {
    // Φβ = (2, 5): squared distances 1 and 1, ‖β‖² = 13.
    expect(objective(inputs, Matrix.columnVector([2, 3]))).toBe(1 / 8 + 3 / 8 + 13 / 2);
  });

  it('is all distance and no ridge at β = 0', () => {
    expect(objective(inputs, Matrix.zeros(2, 1))).toBe(34 / 8 + (3 * 20) / 8);
  });

  it('does not look at the previous fit for α = 1', () => {
    expect(objective({ ...inputs, weight: 1 }, Matrix.zeros(2, 1))).toBe(34 / 2);
  });

  it('does not look at the truth for α = 0', () => {
    expect(objective({ ...inputs, weight: 0 }, Matrix.zeros(2, 1))).toBe(20 / 2);
  });

  it('scales its penalty with the ridge', () => {
    const beta = Matrix.columnVector([2, 3]);
    expect(objective({ ...inputs, ridge: 3 }, beta) - objective(inputs, beta)).toBe(13);
  });

  it('adds up over outputs', () => {
    const twice = (matrix: Matrix): Matrix => Matrix.columnVector(matrix.to1DArray()).mmul(Matrix.ones(1, 2));
    const beta = Matrix.columnVector([2, 3]);
    const doubled = { ...inputs, truth: twice(inputs.truth), previous: twice(inputs.previous) };
    expect(objective(doubled, twice(beta))).toBe(2 * objective(inputs, beta));
  });

  it('is ½‖Φβ − z‖² + (λ/2)‖β‖² + (α(1−α)/2)‖y − y′‖² with the mixed target z', () => {
    fc.assert(
      fc.property(step, ({ beta, ...inputs }) => {
        const { features, truth, previous, ridge, weight } = inputs;
        const mixed = mixTargets(weight, truth, previous);
        const fit = distance(features.mmul(beta), mixed) ** 2 / 2 + (ridge / 2) * innerProduct(beta, beta);
        const spread = ((weight * (1 - weight)) / 2) * distance(truth, previous) ** 2;
        const actual = objective(inputs, beta);
        const bound = objectiveBound({
          terms: features.rows + features.columns,
          value: (norm(truth) + norm(previous)) ** 2 + actual,
          kernelNorm: innerProduct(features, features),
          ridge,
          coefficientNorm: norm(beta),
          coefficientError: 0,
          directionNorm: 0,
        });
        expect(equalNumbers('objective', actual, fit + spread, bound).ratio).toBeLessThan(testRatioThreshold);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('leaves its inputs as they were', () => {
    const before = [inputs.features.clone(), inputs.truth.clone(), inputs.previous.clone()];
    const beta = Matrix.columnVector([2, 3]);
    objective(inputs, beta);
    expect([inputs.features, inputs.truth, inputs.previous]).toEqual(before);
    expect(beta.to1DArray()).toEqual([2, 3]);
  });
});

/** Three points, two features, two outputs. */
const step: fc.Arbitrary<ObjectiveInputs & { readonly beta: Matrix }> = fc.record({
  features: matrix(3, 2),
  truth: matrix(3, 2),
  previous: matrix(3, 2),
  beta: matrix(2, 2),
  ridge: simplePositive(),
  weight: anyWeight(),
});

function matrix(rows: number, columns: number): fc.Arbitrary<Matrix> {
  const row = fc.array(simpleNumber(), { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows }).map((numbers) => new Matrix(numbers));
}
