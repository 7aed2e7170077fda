import type { Features } from './features';
import { fromFields, inputFieldsOf, valueIn } from './operations/field-lists';
import type { AnyInputs } from './operations/types';
import type { Request } from './subject';

/** What a request needs that the subject has declared missing, in words; undefined where it lacks nothing. */
export function missingPart(request: Request, features: Features): string | undefined {
  const { outOfSample, outputs = Infinity, maxPoints = Infinity, weights: allowed = {} } = features;
  const { crossKernel, targets, points, others, weight, ...inputs }: AnyInputs = request.inputs;
  const weights = inputs.weights ?? (weight === undefined ? [] : [weight]);
  if (outOfSample === false && takesCrossKernel(request) && crossKernel && crossKernel.rows > 0) {
    return 'needs predictions';
  }
  if (targets && targets.columns > outputs) return `needs ${targets.columns} outputs`;
  const matrix = 'ridge' in request.inputs ? request.inputs.kernel : undefined;
  const size = Math.max(matrix?.rows ?? 0, points?.rows ?? 0, others?.rows ?? 0);
  if (size > maxPoints) return `needs ${size} points`;
  if (allowed.boundary === false && weights.some(isBoundary)) return 'needs a weight of 0 or 1';
  if (allowed.varying === false && new Set(weights).size > 1) return 'needs weights that vary';
  return undefined;
}

/** The same question without K̃; undefined where it has none, or cannot do without. */
export function withoutCrossKernel(request: Request): Request | undefined {
  if (missingPart(request, { outOfSample: false }) === undefined) return undefined;
  const inputs: object = fromFields(inputFieldsOf(request.op), 'key', ({ key }) =>
    key === 'crossKernel' ? undefined : valueIn(request.inputs, key),
  );
  // What may be left out is optional in the type of the same operation.
  return { op: request.op, inputs } as Request;
}

/** 0 and 1; what lies beyond is for the subject to refuse. */
export function isBoundary(weight: number): boolean {
  return weight === 0 || weight === 1;
}

/** Where K̃ may be left out; an operation that cannot do without it is not offered by a subject that takes none. */
function takesCrossKernel({ op }: Request): boolean {
  return inputFieldsOf(op).some(({ key, optional }) => key === 'crossKernel' && optional === true);
}
