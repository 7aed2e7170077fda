import type { Theorem } from '../../src/model/claim';
import { law, type Law } from '../../src/model/law';
import { askDistill } from '../../src/protocol/requests';
import { limitClaim } from '../borup-andersen-2021/limit/claim';
import { optimalWeightClaim } from '../borup-andersen-2021/optimal-weight/claim';
import { spectralRecursionClaim } from '../borup-andersen-2021/spectral-recursion/claim';
import { kernelsClaim } from '../kernels/claim';
import { againstSpectralPredictions } from '../quantities/spectral-predictions';

/** Of every claim what compares one operation with a closed form; one large question costs as much as hundreds. */
export const sizeLaws: readonly Law[] = [
  lawOf(spectralRecursionClaim, 'fitted-values'),
  law({
    name: 'predictions',
    title: 'f(t)(X̃) = K̃ V (D + λI)⁻¹ (α_t I + (1−α_t) B(t−1)) Vᵀ y at every step',
    ask: (problem) => ({ path: askDistill(problem) }),
    measure: ({ path }, problem) => againstSpectralPredictions(path.predictions, problem),
  }),
  { ...lawOf(limitClaim, 'in-sample'), name: 'limit' },
  { ...lawOf(limitClaim, 'out-of-sample'), name: 'limit-predictions' },
  lawOf(spectralRecursionClaim, 'eigenvalues'),
  lawOf(spectralRecursionClaim, 'filters'),
  { ...lawOf(optimalWeightClaim, 'mixture'), name: 'optimal-weight' },
  // Of a mixture any few rows tell the weight; of other targets all of them do.
  lawOf(optimalWeightClaim, 'minimiser'),
  ...['linear', 'polynomial', 'rbf', 'laplacian'].map((name) => ({
    ...lawOf(kernelsClaim, name),
    name: `${name}-kernel`,
  })),
];

function lawOf({ slug, laws }: Theorem, name: string): Law {
  const found = laws.find((item) => item.name === name);
  if (found === undefined) throw new Error(`${slug} has no law ${name}`);
  return found;
}
