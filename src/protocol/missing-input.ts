import { Matrix } from '../linear-algebra/matrix';
import { type Features, kernelsOnPoints, takesKernels } from './features';
import type { AnyInputs } from './operations/types';
import { pointsOf } from './points-json';

/** Why a subject cannot be asked this, because of the inputs that it takes; undefined where it can. */
export function missingInput(
  inputs: AnyInputs,
  subject: { readonly features?: Features },
): string | undefined {
  const behind = pointsOf(inputs);
  if (behind !== undefined) {
    const { type } = behind.kernel;
    return kernelsOnPoints(subject).includes(type) ? undefined : `needs the kernel ${type}`;
  }
  return takesKernels(subject) || !(inputs.kernel instanceof Matrix) ? undefined : 'needs K itself';
}
