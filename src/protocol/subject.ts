import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import type { Awaitable } from './awaitable';
import type { Features } from './features';
import type { Operation, OutputsOf, Request } from './operations/types';

export { isRidgeRequest, operationNames, type RidgeRequest } from './operations/definitions';
export type { Operation, Operations, OutputsOf, Request } from './operations/types';

/** What came back, whatever it was. */
export type Reply<O extends Operation = Operation> =
  | { readonly status: 'ok'; readonly outputs: OutputsOf<O> }
  /** the input was refused: the right answer to an invalid problem */
  | { readonly status: 'rejected'; readonly message: string }
  /** the subject does not do this */
  | { readonly status: 'unsupported'; readonly reason: string }
  /** there is no answer, and why */
  | { readonly status: Breakdown; readonly message: string };

/**
 * error     an internal failure that the subject caught
 * timeout   no answer before the deadline
 * crash     the process ended instead of answering
 * protocol  the answer was none: not JSON, of another request, of the wrong shape
 */
export type Breakdown = 'error' | 'timeout' | 'crash' | 'protocol';

/** An implementation under test. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly precision: Precision;
  /** the program and its arguments, where it is a process of its own */
  readonly command?: readonly string[];
  /** the linear algebra that the reference solver stands on; absent for anybody else's */
  readonly backend?: string;
  readonly operations: readonly Operation[];
  readonly features?: Features;
  /** how many requests may wait for their answers at a time: 1 in this process, more across a pipe */
  readonly pipeline: number;
  run<O extends Operation>(request: Request<O>): Awaitable<Reply<O>>;
  /** forget everything remembered from earlier requests */
  reset(): Promise<void>;
}
