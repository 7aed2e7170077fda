import type { Definition } from './definition';
import type { InputsOf, Operation, Operations, OutputsOf, Request, Types } from './types';
import { operations } from './index';

/** The operations in a form from which the compiler sees that what they take and give belongs to the same one. */
export const definitions: { readonly [O in Operation]: Definition<Types[O]> } = operations;

export const operationNames = Object.keys(operations) as readonly Operation[];

/** Functions for all operations. @param make that of one of them */
export function eachOperation(
  make: <O extends Operation>(op: O) => (inputs: InputsOf<O>) => OutputsOf<O>,
): Operations {
  return Object.fromEntries(operationNames.map((op) => [op, make(op)])) as unknown as Operations;
}

/** A question about K + λI. */
export type RidgeRequest = {
  [O in Operation]: Request<O> extends { readonly inputs: { readonly ridge: number } } ? Request<O> : never;
}[Operation];

/** Whether a system K + λI stands behind the answer; a kernel matrix is evaluated without one. */
export function isRidgeRequest(request: Request): request is RidgeRequest {
  return solvesSystem(request.op);
}

export function solvesSystem(op: Operation): boolean {
  return definitions[op].ridge !== undefined;
}
