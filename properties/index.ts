import type { Claim } from '../src/claims/claim';
import { closedFormClaim } from './closed-form';
import { closedFormConstantClaim } from './closed-form-constant';
import { collapseClaim } from './collapse';
import { convergenceRateClaim } from './convergence-rate';
import { dampeningClaim } from './dampening';
import { oracleFreeLaws } from './laws';
import { limitClaim } from './limit';
import { objectiveClaim } from './objective';
import { optimalWeightClaim } from './optimal-weight';
import { optimalWeightEstimateClaim } from './optimal-weight-estimate';
import { publishedFiguresClaim } from './published-figures';
import { sparsificationClaim } from './sparsification';
import { sparsificationEveryStepReading } from './sparsification-every-step';
import { spectralRecursionClaim } from './spectral-recursion';

/** Every claim there is, in the order of reports. To add one: write its file, add its line. */
export const claims: readonly Claim[] = [
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
  oracleFreeLaws,
];
