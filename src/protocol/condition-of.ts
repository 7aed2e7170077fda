import { conditionNumber } from '../solver/error-bounds/conditioning';
import { definitions } from './operations/definitions';
import { isRidgeRequest, type Operation, type Request } from './subject';

/**
 * κ of the linear system behind a request; the limit solves one with λ/α, and none at all for α = 0. Nor is there any
 * behind a kernel.
 */
export function conditionOf(request: Request): number {
  if (!isRidgeRequest(request)) return 1;
  const ridge = ridgeBehind(request);
  return Number.isFinite(ridge) ? conditionNumber(request.inputs.kernel, ridge) : 1;
}

function ridgeBehind<O extends Operation>({ op, inputs }: Request<O>): number {
  return definitions[op].ridge?.(inputs) ?? NaN;
}
