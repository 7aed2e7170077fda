import { element } from '../../../src/arithmetic/element';
import { filterBound } from '../../../src/arithmetic/error-analysis/bounds/spectrum';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { norm } from '../../../src/linear-algebra/norms';
import type { Theorem } from '../../../src/model/claim';
import { law } from '../../../src/model/law';
import type { Problem } from '../../../src/model/problem';
import { askLimit, askSpectrum } from '../../../src/protocol/requests';
import { conditioningOf, eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { extremePair } from '../../quantities/eigenvalue-pair';
import { sparsificationGoals } from './goals';
import { sparsificationIdentities, sparsificationInequalities } from './identities';
import { directionByThreshold, everyStep, movement } from './moves';
import { equalRatios, noPair, ratioEveryStep } from './ratios';

export const sparsificationClaim: Theorem = {
  kind: 'theorem',
  slug: 'sparsification',
  title: 'Distillation shifts weight towards the large eigendirections, by a rule that says when',
  statement: {
    text:
      'For d_j > d_k > 0, R(t) = b_j(t)/b_k(t), u = b_j(t−1), v = b_k(t−1): sgn(R(t) − R(t−1)) = sgn(α_t(a_j v − a_k u) + ' +
      '(1−α_t) u v (a_j − a_k)). α = 0: R(t) = (a_j/a_k)^t grows without bound. α = 1: R(t) = a_j/a_k. Constant α: ' +
      'R(∞) = (1+λ/(αd_k))/(1+λ/(αd_j)).',
    tex: String.raw`\operatorname{sgn}\bigl(R^{(t)}-R^{(t-1)}\bigr) = \operatorname{sgn}\bigl(\alpha_t(a_j v - a_k u) + (1-\alpha_t)\,uv\,(a_j-a_k)\bigr),\qquad R^{(\infty)} = \frac{1+\lambda/(\alpha d_k)}{1+\lambda/(\alpha d_j)}`,
  },
  hypotheses: [
    'K symmetric positive semidefinite with eigenvalues d_j > d_k > 0',
    'λ > 0',
    'every α_t in [0, 1]',
  ],
  source: 'Borup & Andersen 2021: sparsification of the basis; Mobahi, Farajtabar & Bartlett 2020 for α = 0',
  domain: { schedule: 'any', minimumSteps: 2 },
  identities: sparsificationIdentities,
  inequalities: sparsificationInequalities,
  goals: sparsificationGoals,
  formal: {
    theorems: [
      'sparsification',
      'sparsification_threshold',
      'sparsification_elsewhere',
      'sparsification_without_truth',
      'sparsification_truth_alone',
      'sparsification_limit',
    ],
    reviewed: '50334dd606bc31e9677c3c05cb6790d92ad853e5f5ac09b0c1393bcf352760b2',
  },
  laws: [
    law({
      name: 'without-truth',
      title: 'α = 0: R(t) = (a_j/a_k)^t',
      ask: (problem) => ({ spectrum: askSpectrum(withWeight(problem, 0)) }),
      measure: ({ spectrum }, problem, _, precision) =>
        ratioEveryStep(spectrum, withWeight(problem, 0), precision, (ratio, step) => ratio ** step),
    }),
    law({
      name: 'truth-only',
      title: 'α = 1: R(t) = a_j/a_k at every step',
      ask: (problem) => ({ spectrum: askSpectrum(withWeight(problem, 1)) }),
      measure: ({ spectrum }, problem, _, precision) =>
        ratioEveryStep(spectrum, withWeight(problem, 1), precision, (ratio) => ratio),
    }),
    law({
      name: 'sign-rule',
      title: 'R(t) − R(t−1) has the sign of α_t(a_j v − a_k u) + (1−α_t) u v (a_j − a_k)',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure: ({ spectrum }, problem) => everyStep(spectrum, problem, movement),
    }),
    law({
      name: 'threshold',
      title: 'where a_k u > a_j v, the ratio grows exactly when α_t < (1 + (a_k/v − a_j/u)/(a_j − a_k))⁻¹',
      ask: (problem) => ({ spectrum: askSpectrum(problem) }),
      measure: ({ spectrum }, problem) => everyStep(spectrum, problem, directionByThreshold),
    }),
    law({
      name: 'limit',
      title: 'R(∞) = (1 + λ/(αd_k))/(1 + λ/(αd_j)) for constant α',
      precondition: (problem) => (element(problem.weights, -1) > 0 ? undefined : 'needs a positive weight'),
      ask: (problem) => ({
        limit: askLimit({ ...problem, targets: eigenvectorPair(problem) }, element(problem.weights, -1)),
      }),
      measure({ limit }, problem, _, precision) {
        const pair = extremePair(eigenOf(problem.kernel).values, problem);
        if (pair === undefined) return noPair;
        const ridge = problem.ridge / element(problem.weights, -1);
        const [upper, lower] = [0, 1].map((output) => norm(limit.fitted.getColumnVector(output)));
        const { larger, smaller } = pair;
        const expected = (1 + ridge / smaller.eigenvalue) / (1 + ridge / larger.eigenvalue);
        const bound = filterBound(conditioningOf({ ...problem, ridge, weights: [1] }));
        return equalRatios('R(∞)', upper ?? NaN, lower ?? NaN, expected, bound, precision);
      },
    }),
  ],
};

function withWeight(problem: Problem, weight: number): Problem {
  return { ...problem, weights: problem.weights.map(() => weight) };
}

/** Targets whose two columns are the eigenvectors of the pair; zeros where there is none. */
function eigenvectorPair(problem: Problem): Matrix {
  const { values, vectors } = eigenOf(problem.kernel);
  const pair = extremePair(values, problem);
  if (pair === undefined) return Matrix.zeros(problem.kernel.rows, 2);
  return vectors.subMatrixColumn([pair.larger.position, pair.smaller.position]);
}
