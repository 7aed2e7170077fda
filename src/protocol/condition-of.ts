import { testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { largestRightRatioAt } from '../solver/error-bounds/difficulty';
import type { RidgeInputs } from '../solver/inputs';
import { definitions } from './operations/definitions';
import { isRidgeRequest, type Operation, type Request } from './subject';

/**
 * κ of the linear system behind a request; the limit solves one with λ/α, and none at all for α = 0. Nor is there any
 * behind a kernel.
 */
export function conditionOf(request: Request): number {
  const system = systemBehind(request);
  return system === undefined ? 1 : conditionNumber(system.kernel, system.ridge);
}

/** The largest test ratio that a right method can have on what is asked. */
export function rightRatioOf(request: Request, precision: Precision): number {
  const system = systemBehind(request);
  return system === undefined
    ? testRatioThreshold
    : largestRightRatioAt(system.kernel, system.ridge, precision);
}

function systemBehind(request: Request): Pick<RidgeInputs, 'kernel' | 'ridge'> | undefined {
  if (!isRidgeRequest(request)) return undefined;
  const ridge = ridgeBehind(request);
  return Number.isFinite(ridge) ? { kernel: request.inputs.kernel, ridge } : undefined;
}

function ridgeBehind<O extends Operation>({ op, inputs }: Request<O>): number {
  return definitions[op].ridge?.(inputs) ?? NaN;
}
