import type { Claim } from '../../src/model/claim';
import { closedFormClaim } from './closed-form/claim';
import { closedFormConstantClaim } from './closed-form-constant/claim';
import { collapseClaim } from './collapse/claim';
import { convergenceRateClaim } from './convergence-rate/claim';
import { dampeningClaim } from './dampening/claim';
import { limitClaim } from './limit/claim';
import { objectiveClaim } from './objective/claim';
import { optimalWeightClaim } from './optimal-weight/claim';
import { optimalWeightEstimateClaim } from './optimal-weight-estimate/claim';
import { publishedFiguresClaim } from './published-figures/claim';
import { sparsificationClaim } from './sparsification/claim';
import { sparsificationEveryStepReading } from './sparsification-every-step/claim';
import { spectralRecursionClaim } from './spectral-recursion/claim';

/**
 * Borup & Andersen, "Even your Teacher Needs Guidance: Ground-Truth Targets Dampen Regularization Imposed by
 * Self-Distillation", NeurIPS 2021, arXiv:2102.13088. In the order of reports.
 */
export const borupAndersen2021: readonly Claim[] = [
  objectiveClaim,
  closedFormClaim,
  closedFormConstantClaim,
  limitClaim,
  convergenceRateClaim,
  collapseClaim,
  spectralRecursionClaim,
  dampeningClaim,
  sparsificationClaim,
  sparsificationEveryStepReading,
  optimalWeightClaim,
  optimalWeightEstimateClaim,
  publishedFiguresClaim,
];
