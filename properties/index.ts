import type { Claim } from '../src/model/claim';
import { closedFormClaim } from './borup-andersen-2021/closed-form/claim';
import { closedFormConstantClaim } from './borup-andersen-2021/closed-form-constant/claim';
import { collapseClaim } from './borup-andersen-2021/collapse/claim';
import { convergenceRateClaim } from './borup-andersen-2021/convergence-rate/claim';
import { dampeningClaim } from './borup-andersen-2021/dampening/claim';
import { limitClaim } from './borup-andersen-2021/limit/claim';
import { objectiveClaim } from './borup-andersen-2021/objective/claim';
import { optimalWeightClaim } from './borup-andersen-2021/optimal-weight/claim';
import { optimalWeightEstimateClaim } from './borup-andersen-2021/optimal-weight-estimate/claim';
import { publishedFiguresClaim } from './borup-andersen-2021/published-figures/claim';
import { sparsificationClaim } from './borup-andersen-2021/sparsification/claim';
import { sparsificationEveryStepReading } from './borup-andersen-2021/sparsification-every-step/claim';
import { spectralRecursionClaim } from './borup-andersen-2021/spectral-recursion/claim';
import { oracleFreeLaws } from './metamorphic/claim';

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
