import { decodeInputs } from '../protocol/protocol-json';
import type { Operation, Request } from '../protocol/subject';
import type { Vector } from './vector';

/** The request that a vector's inputs stand for, nonsense included: invalid vectors are there to be refused. */
export function requestOf<O extends Operation>(op: O, { inputs }: Vector): Request<O> {
  return { op, inputs: decodeInputs(op, inputs) };
}
