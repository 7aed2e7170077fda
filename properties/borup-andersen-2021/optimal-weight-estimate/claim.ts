import type { EmpiricalClaim } from '../../../src/model/claim';
import { closedFormClaim } from '../closed-form/claim';
import { closedFormConstantClaim } from '../closed-form-constant/claim';
import { collapseClaim } from '../collapse/claim';
import { convergenceRateClaim } from '../convergence-rate/claim';
import { dampeningClaim } from '../dampening/claim';
import { limitClaim } from '../limit/claim';
import { optimalWeightClaim } from '../optimal-weight/claim';
import { sparsificationClaim } from '../sparsification/claim';
import { spectralRecursionClaim } from '../spectral-recursion/claim';
import { estimateExperiments } from './experiments';
import { estimateLaws } from './laws';
import { estimateRecord } from './record';

export const optimalWeightEstimateClaim: EmpiricalClaim = {
  kind: 'empirical',
  slug: 'optimal-weight-estimate',
  title: 'The best weight of each step can be estimated with one extra training',
  statement: {
    text:
      'With p the validation predictions of the model fitted on y, q those of the α = 0 student, fitted on the previous ' +
      'model’s outputs alone: α̂ = ⟨p−q, ỹ−q⟩/‖p−q‖², clipped to [0, 1], is the best weight for every learner that is ' +
      'linear in its targets, at two trainings a step instead of one for each value of a grid. How good it is for ' +
      'networks that are trained is measured, not proved.',
    tex: String.raw`\hat\alpha_t = \operatorname{clip}_{[0,1]}\frac{\langle p-q,\ \tilde y-q\rangle}{\|p-q\|^2},\qquad p = f^{(1)}(\tilde X),\quad q = f_{\alpha=0}^{(t)}(\tilde X)`,
  },
  hypotheses: [
    'a validation set that was not trained on',
    'for exactness: predictions that are linear in the targets',
  ],
  source:
    'our reading of Borup & Andersen 2021, abstract: the weighting parameter can be estimated efficiently for deep learning, with significantly less computation than a grid search',
  laws: estimateLaws,
  theorems: [
    closedFormClaim,
    closedFormConstantClaim,
    limitClaim,
    convergenceRateClaim,
    collapseClaim,
    spectralRecursionClaim,
    dampeningClaim,
    sparsificationClaim,
    optimalWeightClaim,
  ],
  experiments: estimateExperiments,
  record: estimateRecord,
};
