import { definitions, operationNames } from './operations/definitions';
import type { Operation, Request } from './subject';

/** Something a request can be refused for. @throws InputError that names the field */
export type RequestCheck = <O extends Operation>(request: Request<O>) => void;

/**
 * What an implementation should refuse, one check each, in the order in which it is looked for: a check of each name
 * for all operations that have it.
 */
export const requestChecks: Readonly<Record<string, RequestCheck>> = Object.fromEntries(
  operationNames
    .flatMap((op) => Object.keys(definitions[op].checks))
    .map((name) => [name, <O extends Operation>(request: Request<O>) => check(name, request)]),
);

function check<O extends Operation>(name: string, { op, inputs }: Request<O>): void {
  definitions[op].checks[name]?.(inputs);
}
