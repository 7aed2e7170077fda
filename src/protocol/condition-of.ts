import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { largestRightRatioAt } from '../solver/error-bounds/difficulty';
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

/** The largest test ratio that a right method can have on what is asked. */
export function rightRatioOf(request: Request, precision: Precision): number {
  if (!isRidgeRequest(request)) return testRatioThreshold;
  const ridge = ridgeBehind(request);
  return Number.isFinite(ridge)
    ? largestRightRatioAt(request.inputs.kernel, ridge, precision)
    : testRatioThreshold;
}

function ridgeBehind<O extends Operation>({ op, inputs }: Request<O>): number {
  return definitions[op].ridge?.(inputs) ?? NaN;
}
