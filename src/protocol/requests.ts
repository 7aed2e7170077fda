import { memoize } from '../arithmetic/memoize';
import type {
  DistillInputs,
  KernelInputs,
  LimitInputs,
  OptimalWeightInputs,
  SpectrumInputs,
} from '../solver/inputs';
import { fromFields, inputFieldsOf, valueIn } from './operations/field-lists';
import type { InputsOf, Operation, Request } from './operations/types';

/**
 * A request with copies of its inputs: a subject that writes into its arguments must not change the problem of other
 * laws. What the operation does not take is left out.
 */
export function ask<O extends Operation>(op: O, inputs: InputsOf<O>): Request<O> {
  const copies: InputsOf<O> = fromFields(inputFieldsOf(op), 'key', ({ key, conversions }) => {
    const value = valueIn(inputs, key);
    return value === undefined ? undefined : conversions.copy(value);
  });
  return { op, inputs: copies };
}

// The same problem gives the same request: laws share its answer. To ask twice, pass a copy of the problem.

/** The distillation path of a problem. */
export const askDistill = memoize((inputs: DistillInputs) => ask('distill', inputs));

export function askLimit(inputs: Omit<LimitInputs, 'weight'>, weight: number): Request<'limit'> {
  const asked = limitsOf(inputs);
  const known = asked.get(weight);
  if (known !== undefined) return known;
  const request = ask('limit', { ...inputs, weight });
  asked.set(weight, request);
  return request;
}

/** The limits that were asked of a problem, by their weights. */
const limitsOf = memoize(() => new Map<number, Request<'limit'>>());

export const askSpectrum = memoize((inputs: SpectrumInputs) => ask('spectrum', inputs));

export const askOptimalWeight = memoize((inputs: OptimalWeightInputs) => ask('optimalWeight', inputs));

export function askKernel(inputs: KernelInputs): Request<'kernel'> {
  return ask('kernel', inputs);
}
