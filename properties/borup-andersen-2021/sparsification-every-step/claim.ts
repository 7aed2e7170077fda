import fc from 'fast-check';
import { element } from '../../../src/arithmetic/element';
import { formatRational, type Rational, rational } from '../../../src/arithmetic/exact/rational';
import type { Candidate, FalseReading, Refutation } from '../../../src/model/claim';
import { growsAtEveryStep } from '../sparsification/goals';

export const sparsificationEveryStepReading: FalseReading = {
  kind: 'false-reading',
  slug: 'sparsification-every-step',
  title: 'False reading: the ratio of two filters grows at every step, whatever the weight',
  statement: {
    text: 'For every constant α in [0, 1) and d_j > d_k > 0: R(t+1) ≥ R(t) at every step t ≥ 1.',
    tex: String.raw`\forall\,\alpha\in[0,1),\; d_j>d_k>0,\; t\ge 1:\quad R^{(t+1)}\ge R^{(t)}`,
  },
  hypotheses: [
    'K symmetric positive semidefinite with eigenvalues d_j > d_k > 0',
    'λ > 0',
    'one weight α in [0, 1) for all steps',
  ],
  source:
    'a reading of the authors’ repository, whose README says that the result for α = 0 “was extended” to all α in [0, 1]; the sign rule of the claim sparsification contradicts it',
  search: { candidates: candidates(), refute },
  goals: [growsAtEveryStep],
  formal: {
    theorems: [
      'sparsification_every_step',
      'sparsification_every_step_values',
      'sparsification_every_step_matrix',
    ],
    reviewed: '00e55504f2e7cb9958a39cbfeb4fb29b376494208849da323545d5f6c2497d12',
  },
};

/** K = diag(dj, dk), ridge λ, weight p/q, and the step at which the ratio is to fall: everything a small integer. */
function candidates(): fc.Arbitrary<Candidate> {
  const small = fc.integer({ min: 1, max: 40 });
  return fc
    .record({
      gap: small,
      dk: small,
      lambda: small,
      p: fc.integer({ min: 0, max: 11 }),
      q: fc.integer({ min: 1, max: 12 }),
      step: fc.integer({ min: 1, max: 5 }),
    })
    .filter(({ p, q }) => p < q)
    .map(({ gap, dk, lambda, p, q, step }) => ({ dj: dk + gap, dk, lambda, p, q, step }));
}

function refute({
  dj = NaN,
  dk = NaN,
  lambda = NaN,
  p = NaN,
  q = NaN,
  step = NaN,
}: Candidate): Refutation | undefined {
  const weight = rational(p, q);
  const upper = exactFilters(rational(dj, dj + lambda), weight, step + 1);
  const lower = exactFilters(rational(dk, dk + lambda), weight, step + 1);
  const ratios = upper.map((filter, index) => filter.div(element(lower, index)));
  const [before, after] = [element(ratios, -2), element(ratios, -1)];
  if (after.compare(before) >= 0) return undefined;
  const limit = rational(p * dk + lambda * q, p * dk).div(rational(p * dj + lambda * q, p * dj));
  return {
    summary: `K = diag(${dj}, ${dk}), λ = ${lambda}, α = ${formatRational(weight)}: R(${step}) = ${formatRational(before)} but R(${step + 1}) = ${formatRational(after)}, which is smaller`,
    values: {
      K: `diag(${dj}, ${dk})`,
      lambda: String(lambda),
      alpha: formatRational(weight),
      ...Object.fromEntries(ratios.map((ratio, index) => [`R(${index + 1})`, formatRational(ratio)])),
      'R(∞)': formatRational(limit),
    },
  };
}

/** b⁽¹⁾ … b⁽ᵗ⁾ of one direction with constant weight, exactly. */
function exactFilters(shrinkage: Rational, weight: Rational, steps: number): Rational[] {
  let filter = rational(1);
  return Array.from({ length: steps }, () => {
    filter = shrinkage.mul(weight.add(rational(1).sub(weight).mul(filter)));
    return filter;
  });
}
