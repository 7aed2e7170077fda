import { formatRational, type Rational } from '../arithmetic/exact/rational';
import type { CommonKernel } from '../kernels/kernel';
import { Matrix } from '../linear-algebra/matrix';
import { exactAnswer } from './exact-answer';
import { askDistill, askKernel, askLimit, askOptimalWeight, askSpectrum } from './requests';

const problem = {
  kernel: new Matrix([[1, 0], [0, 2]]), // prettier-ignore
  crossKernel: new Matrix([[1, 2]]),
  targets: new Matrix([[1], [3]]),
  evaluationTargets: new Matrix([[2]]),
  ridge: 2,
  weights: [0.5, 0.1],
};

/** Every fraction in an answer as text. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== 'object' || value === null) return value;
  if ('toFraction' in value) return formatRational(value as Rational);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, texts(entry)]));
}

describe('exactAnswer', () => {
  it('is a fraction where floating point has to round', () => {
    const answer = texts(exactAnswer(askDistill({ ...problem, weights: [0.5] }), 'double'));
    expect(answer).toEqual({
      fitted: [[['1/3'], ['3/2']]],
      predictions: [[['11/6']]],
    });
  });

  it('reads 0.1 as the double it is, or as the decimal it stands for', () => {
    const answer = (reading: 'double' | 'decimal'): string =>
      JSON.stringify(texts(exactAnswer(askLimit(problem, 0.1), reading)));
    // K(K + 20 I)⁻¹ y
    expect(answer('decimal')).toContain('"fitted":[["1/21"],["3/11"]]');
    expect(answer('double')).not.toContain('1/21');
  });

  it('has the spectrum where it is rational', () => {
    const answer = texts(exactAnswer(askSpectrum({ ...problem, weights: [1] }), 'double'));
    expect(answer).toEqual({ eigenvalues: ['2', '1'], filters: [['1/2', '1/3']] });
    const golden = { ...problem, kernel: new Matrix([[2, 1], [1, 3]]) }; // prettier-ignore
    expect(exactAnswer(askSpectrum(golden), 'double')).toBeUndefined();
  });

  it('has the best weight, or says that every weight is', () => {
    // p = 1/3 + 3 · 2/4 = 11/6, q = 1/9 + 3/4 = 31/36: α* = (2 − q)/(p − q) = 41/35.
    expect(texts(exactAnswer(askOptimalWeight({ ...problem, weights: [1] }), 'double'))).toEqual({
      alpha: '41/35',
    });
    expect(exactAnswer(askOptimalWeight({ ...problem, weights: [] }), 'double')).toEqual({
      alpha: null,
    });
  });

  it('has the kernels that are rational, and no others', () => {
    const points = { points: new Matrix([[1, 2]]), others: new Matrix([[0.5, 0.1]]) };
    const answer = (kernel: CommonKernel): unknown =>
      texts(exactAnswer(askKernel({ kernel, ...points }), 'decimal'));
    expect(answer({ type: 'linear' })).toEqual({ K: [['7/10']] });
    expect(answer({ type: 'polynomial', gamma: 0.5, offset: 1, degree: 2 })).toEqual({ K: [['729/400']] });
    expect(answer({ type: 'rbf', gamma: 1 })).toBeUndefined();
    const many = { points: Matrix.ones(6, 1), others: Matrix.ones(1, 1) };
    expect(exactAnswer(askKernel({ kernel: { type: 'linear' }, ...many }), 'decimal')).toBeUndefined();
  });

  it('is none for large problems and for what is no number', () => {
    const large = {
      ...problem,
      kernel: Matrix.eye(6),
      targets: Matrix.ones(6, 1),
      crossKernel: Matrix.ones(1, 6),
    };
    expect(exactAnswer(askDistill(large), 'double')).toBeUndefined();
    expect(exactAnswer(askLimit({ ...problem, ridge: NaN }, 1), 'double')).toBeUndefined();
    const long = { ...problem, weights: Array.from({ length: 9 }, () => 1) };
    expect(exactAnswer(askDistill(long), 'double')).toBeUndefined();
  });
});
