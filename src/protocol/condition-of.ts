import { conditionNumber } from '../solver/error-bounds/conditioning';
import { isRidgeRequest, type Request } from './subject';

/**
 * κ of the linear system behind a request; the limit solves one with λ/α, and none at all for α = 0. Nor is there any
 * behind a kernel.
 */
export function conditionOf(request: Request): number {
  if (!isRidgeRequest(request)) return 1;
  const { op, inputs } = request;
  const ridge = op === 'limit' ? inputs.ridge / inputs.weight : inputs.ridge;
  return Number.isFinite(ridge) ? conditionNumber(inputs.kernel, ridge) : 1;
}
