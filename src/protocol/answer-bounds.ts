import { outputFieldsOf } from './operations/field-lists';
import type { OutputName } from './operations/types';
import type { Operation, Request } from './subject';

/** How far rounding alone may move each output of the answer to a request, as a norm over all its entries. */
export function answerBounds<O extends Operation>({
  op,
  inputs,
}: Request<O>): ReadonlyMap<OutputName, number> {
  return new Map(outputFieldsOf(op).map((field) => [field.name, field.bound(inputs)]));
}
