import type { Precision } from '../../arithmetic/error-analysis/unit-roundoff';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { encodeOutputs } from '../../protocol/protocol-json';
import type { Difference, ExpectedAnswer } from '../../protocol/question';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill, askKernel, askLimit, askOptimalWeight, askSpectrum } from '../../protocol/requests';
import type { Request } from '../../protocol/subject';
import { expectedAnswer } from './expected-answer';
import { firstDifference } from './first-difference';

const reference = referenceOperations(mlMatrixBackend);
const problem = {
  kernel: new Matrix([[2, 1], [1, 3]]), // prettier-ignore
  crossKernel: new Matrix([[1, 2]]),
  targets: new Matrix([[1, 2], [3, 4]]), // prettier-ignore
  evaluationTargets: new Matrix([[2, 1]]),
  ridge: 1,
  weights: [0.5, 0.25],
};
const distill = askDistill(problem);
const path = () => reference.distill(problem);

function differenceOf(
  request: Request,
  outputs: Parameters<typeof encodeOutputs>[1],
  precision: Precision = 'float64',
): Difference | undefined {
  const expected = expectedAnswer(request) as ExpectedAnswer;
  return firstDifference(request, encodeOutputs(request, outputs), expected, { precision });
}

function changed(matrix: Matrix | undefined, row: number, column: number, change: (value: number) => number) {
  matrix?.set(row, column, change(matrix.get(row, column)));
}

describe('firstDifference', () => {
  it('finds none in the reference’s own answers, nor in their last digits', () => {
    const answer = path();
    expect(differenceOf(distill, answer)).toBeUndefined();
    changed(answer.fitted[1], 0, 0, (value) => value * (1 + 2 ** -52));
    expect(differenceOf(distill, answer)).toBeUndefined();
  });

  it('names step, point and output, fitted values before predictions', () => {
    const answer = path();
    changed(answer.predictions[0], 0, 1, () => 9);
    expect(differenceOf(distill, answer)).toMatchObject({
      entry: 'predictions, step 1, evaluation point 1, output 2',
      received: 9,
    });
    changed(answer.fitted[1], 1, 0, () => 7);
    expect(differenceOf(distill, answer)).toEqual({
      entry: 'fitted, step 2, point 2, output 1',
      expected: '905/484',
      received: 7,
    });
  });

  it('passes over entries before it that only rounding moved', () => {
    const answer = path();
    changed(answer.fitted[0], 0, 0, (value) => value * (1 + 2 ** -52));
    changed(answer.fitted[0], 1, 1, (value) => value + 1);
    expect(differenceOf(distill, answer)?.entry).toBe('fitted, step 1, point 2, output 2');
  });

  it.each([NaN, Infinity])('finds %d', (value) => {
    const answer = path();
    changed(answer.fitted[0], 0, 1, () => value);
    expect(differenceOf(distill, answer)).toMatchObject({
      entry: 'fitted, step 1, point 1, output 2',
      received: String(value),
    });
  });

  it('allows single precision its own rounding', () => {
    const answer = path();
    changed(answer.fitted[0], 0, 0, (value) => value * (1 + 2 ** -24));
    expect(differenceOf(distill, answer, 'float32')).toBeUndefined();
    expect(differenceOf(distill, answer)).toMatchObject({ entry: 'fitted, step 1, point 1, output 1' });
  });

  it('knows the entries of a limit and of a spectrum', () => {
    const limit = reference.limit({ ...problem, weight: 0.5 });
    changed(limit.fitted, 1, 1, () => 0);
    expect(differenceOf(askLimit(problem, 0.5), limit)).toMatchObject({ entry: 'fitted, point 2, output 2' });
    const { eigenvalues, filters } = reference.spectrum(problem);
    const ascending = { eigenvalues: [...eigenvalues].reverse(), filters };
    expect(differenceOf(askSpectrum(problem), ascending)?.entry).toBe('eigenvalues, number 1');
    const swapped = { eigenvalues, filters: [filters[0] ?? [], filters[0] ?? []] };
    expect(differenceOf(askSpectrum(problem), swapped)?.entry).toBe('filters, step 2, eigenvalue 1');
  });

  it('takes for a weight what rounding explains, and where every weight is optimal any of them', () => {
    const best = askOptimalWeight(problem);
    const { weight } = reference.optimalWeight(problem);
    expect(differenceOf(best, { weight: (weight ?? NaN) * (1 + 2 ** -50) })).toBeUndefined();
    expect(differenceOf(best, { weight: 0 })).toEqual({
      entry: 'alpha',
      expected: '0.25947938678532806',
      received: 0,
    });
    expect(differenceOf(best, { weight: null })).toEqual({
      entry: 'alpha',
      expected: '0.25947938678532806',
      received: null,
    });
    const anything = askOptimalWeight({ ...problem, weights: [] });
    expect(differenceOf(anything, { weight: null })).toBeUndefined();
    expect(differenceOf(anything, { weight: -3 })).toBeUndefined();
    expect(differenceOf(anything, { weight: NaN })).toEqual({
      entry: 'alpha',
      expected: null,
      received: 'NaN',
    });
  });

  it('knows the entries of a kernel matrix', () => {
    const points = new Matrix([[1, 2], [3, 4]]); // prettier-ignore
    const asked = { kernel: { type: 'rbf', gamma: 1 / 2 }, points, others: points } as const;
    const { kernel } = reference.kernel(asked);
    expect(differenceOf(askKernel(asked), { kernel: Matrix.mul(kernel, 1 + 2 ** -52) })).toBeUndefined();
    changed(kernel, 0, 1, () => 0);
    expect(differenceOf(askKernel(asked), { kernel })).toEqual({
      entry: 'K, row 1, column 2',
      expected: expect.closeTo(Math.exp(-4), 12) as number,
      received: 0,
    });
  });

  it('compares with fractions where the expected answer is exact', () => {
    const one = { kernel: new Matrix([[1]]), targets: new Matrix([[1]]), ridge: 2, weights: [1] };
    const request = askDistill(one);
    const exact: ExpectedAnswer = { arithmetic: 'exact', outputs: { fitted: [[['1/3']]] } };
    expect(
      firstDifference(request, { fitted: [[[1 / 3]]] }, exact, { precision: 'float64' }),
    ).toBeUndefined();
    expect(firstDifference(request, { fitted: [[[0.5]]] }, exact, { precision: 'float64' })).toEqual({
      entry: 'fitted, step 1, point 1',
      expected: '1/3',
      received: 0.5,
    });
  });
});
