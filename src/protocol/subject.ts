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

/** What a subject's answers are judged by. */
export type JudgedBy = Pick<Subject, 'precision' | 'features'>;

/** An implementation under test. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** that it is judged by */
  readonly precision: Precision;
  /** where it says that its precision is neither of those: it is judged as float64 and what it declares */
  readonly otherPrecision?: true;
  /** parts that it lacks and how exact its answers are; absent where it declares nothing */
  readonly features?: Features;
  /** the program and its arguments, where it is a process of its own */
  readonly command?: readonly string[];
  /** the linear algebra that the reference solver stands on; absent for anybody else's */
  readonly backend?: string;
  readonly operations: readonly Operation[];
  /** how many requests may wait for their answers at a time: 1 in this process, more across a pipe */
  readonly pipeline: number;
  run<O extends Operation>(request: Request<O>): Awaitable<Reply<O>>;
  /** forget everything remembered from earlier requests */
  reset(): Promise<void>;
}
