import { definitions } from '../protocol/operations/definitions';
import { outputFieldsOf } from '../protocol/operations/field-lists';
import type { Operation, Request } from '../protocol/subject';
import type { ValidVector } from './vector';

/** The denominators of a vector, and the arithmetic in which they lose their meaning. */
export type Bounds = Pick<ValidVector, 'denominators' | 'coarsestUnitRoundoff'>;

/**
 * How far rounding may bring a backward stable implementation from the exact answer, matrix by matrix. Undefined where
 * rounding eats the answer itself.
 */
export function boundsOf<O extends Operation>({ op, inputs }: Request<O>): Bounds | undefined {
  const hiddenFrom = definitions[op].hiddenFrom?.(inputs);
  const fields = outputFieldsOf(op).filter((field) => field.asked?.(inputs) ?? true);
  // Where nothing tells answers from each other, any is exactly right.
  const scale = (bound: number): number => (hiddenFrom === 0 ? 0 : rounded(bound));
  const denominators = fields.map(({ name, conversions, ...field }) => {
    if (!conversions.perStep) return [name, scale(field.bound(inputs))] as const;
    const steps = Array.from({ length: field.size(inputs).count }, (_, index) => index + 1);
    return [name, steps.map((step) => scale(field.bound(inputs, step)))] as const;
  });
  if (denominators.some(([, bounds]) => [bounds].flat().includes(Infinity))) return undefined;
  return {
    denominators: Object.fromEntries<number | number[]>(denominators),
    ...(hiddenFrom && { coarsestUnitRoundoff: rounded(hiddenFrom) }),
  };
}

/** Six digits, so that the last bit of an eigenvalue routine does not show. */
function rounded(bound: number): number {
  return Number(bound.toPrecision(6));
}
