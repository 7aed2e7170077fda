import { outputFieldsOf, valueIn } from './operations/field-lists';
import type { Request } from './subject';

/**
 * What is wrong with the shape of an answer, or undefined where it has the shape the request calls for. Only
 * shapes: numbers that are wrong, NaN among them, are for the laws to judge.
 */
export function shapeFault({ op, inputs }: Request, outputs: unknown): string | undefined {
  // A user's own function may return anything, whatever its type says.
  if (typeof outputs !== 'object' || outputs === null) return 'outputs: expected an object';
  for (const field of outputFieldsOf(op)) {
    if (field.asked && !field.asked(inputs)) continue;
    const size = field.size(inputs);
    if (!field.conversions.fits(valueIn(outputs, field.key), size)) {
      return `${field.key}: expected ${field.conversions.shape(size)}`;
    }
  }
  return undefined;
}
