import fc from 'fast-check';
import { formatRational, type Rational, rational } from '../../arithmetic/exact/rational';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { closedFormOver } from './closed-form';
import { distillOver } from './distill';
import { filterPathOver } from './filters';
import type { DistillInputsOver } from './inputs';
import { limitOver } from './limit';
import { optimalWeightOver } from './optimal-weight';

const options = { seed: 1, numRuns: 100 };
const text = (rows: readonly (readonly Rational[])[]): string[][] =>
  rows.map((row) => row.map(formatRational));

const small = fc.integer({ min: -3, max: 3 });
const fraction = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .filter(([p, q]) => p <= q)
  .map(([p, q]) => rational(p, q));
const rows = (count: number, width: number): fc.Arbitrary<Rational[][]> =>
  fc.array(
    fc.array(
      small.map((x) => rational(x)),
      { minLength: width, maxLength: width },
    ),
    {
      minLength: count,
      maxLength: count,
    },
  );

/** K = ΦΦᵀ and K̃ = Φ̃Φᵀ of integer features, singular ones among them. */
const inputs: fc.Arbitrary<DistillInputsOver<Rational>> = fc
  .record({ n: fc.integer({ min: 1, max: 4 }), weights: fc.array(fraction, { minLength: 1, maxLength: 4 }) })
  .chain(({ n, weights }) =>
    fc
      .tuple(rows(n, 2), rows(2, 2), rows(n, 2), fc.integer({ min: 1, max: 5 }))
      .map(([features, others, targets, ridge]) => {
        const gram = (left: Rational[][]): Rational[][] =>
          left.map((a) =>
            features.map((b) => a.reduce((sum, x, i) => sum.add(x.mul(b[i] ?? x)), rational(0))),
          );
        return {
          kernel: gram(features),
          crossKernel: gram(others),
          targets,
          ridge: rational(ridge, 2),
          weights,
        };
      }),
  );

describe('the solver over the rational numbers', () => {
  it('gives the scalar recursion for one point', () => {
    const one = { kernel: [[rational(1)]], targets: [[rational(1)]], ridge: rational(2), crossKernel: [] };
    const path = distillOver(rationalField, { ...one, weights: [rational(0), rational(1, 2)] });
    // a = 1/3: 1/3, then a(1/2 + 1/2 · 1/3) = 2/9.
    expect(path.map(({ fitted }) => text(fitted))).toEqual([[['1/3']], [['2/9']]]);
    const limit = limitOver(rationalField, { ...one, weight: rational(1, 2) });
    expect(text(limit.fitted)).toEqual([['1/5']]);
    expect(text(limitOver(rationalField, { ...one, weight: rational(0) }).fitted)).toEqual([['0']]);
    const filters = filterPathOver(rationalField, [rational(1)], rational(2), [rational(0), rational(1, 2)]);
    expect(text(filters)).toEqual([['1/3'], ['2/9']]);
  });

  it('gives the last step of the recursion in closed form, with difference exactly 0', () => {
    fc.assert(
      fc.property(inputs, (problem) => {
        const last = distillOver(rationalField, problem).at(-1);
        const direct = closedFormOver(rationalField, problem);
        expect(text(direct.fitted)).toEqual(text(last?.fitted ?? []));
        expect(text(direct.predictions)).toEqual(text(last?.predictions ?? []));
      }),
      options,
    );
  });

  it('leaves the limit where another step with that weight stays', () => {
    fc.assert(
      fc.property(inputs, fraction, (problem, weight) => {
        const limit = limitOver(rationalField, { ...problem, weight });
        const mixed = problem.targets.map((row, i) =>
          row.map((y, j) =>
            weight.mul(y).add(
              rational(1)
                .sub(weight)
                .mul(limit.fitted[i]?.[j] ?? y),
            ),
          ),
        );
        const step = distillOver(rationalField, { ...problem, targets: mixed, weights: [rational(1)] }).at(0);
        expect(text(step?.fitted ?? [])).toEqual(text(limit.fitted));
      }),
      options,
    );
  });

  it('knows the best weight: no loss at any other is less', () => {
    const loss = (problem: DistillInputsOver<Rational>, truth: Rational[][], weight: Rational): Rational =>
      (
        distillOver(rationalField, { ...problem, weights: [...problem.weights, weight] }).at(-1)
          ?.predictions ?? []
      )
        .flatMap((row, i) => row.map((value, j) => value.sub(truth[i]?.[j] ?? value).pow(2)))
        .reduce((sum, square) => sum.add(square), rational(0));
    fc.assert(
      fc.property(inputs, rows(2, 2), fraction, (problem, evaluationTargets, other) => {
        const best = optimalWeightOver(rationalField, { ...problem, evaluationTargets });
        const atOther = loss(problem, evaluationTargets, other);
        // Where every weight is optimal, weight 0 is as good as the other.
        const atBest = loss(problem, evaluationTargets, best ?? rational(0));
        expect(atBest.compare(atOther)).toBeLessThanOrEqual(0);
      }),
      options,
    );
  });

  it('says so where every weight is optimal, as at the first step', () => {
    const one = {
      kernel: [[rational(1)]],
      targets: [[rational(1)]],
      ridge: rational(2),
      crossKernel: [[rational(1)]],
    };
    expect(
      optimalWeightOver(rationalField, { ...one, weights: [], evaluationTargets: [[rational(5)]] }),
    ).toBeUndefined();
  });
});
