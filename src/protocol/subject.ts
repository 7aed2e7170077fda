import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import type { Matrix } from '../linear-algebra/matrix';
import type { Fit } from '../solver/fit';
import type {
  DistillInputs,
  KernelInputs,
  LimitInputs,
  OptimalWeightInputs,
  SpectrumInputs,
} from '../solver/inputs';
import type { Spectrum } from '../solver/spectral';
import type { Awaitable } from './awaitable';

/** What a subject can be asked to compute. */
export interface Operations {
  /** y⁽¹⁾ … y⁽τ⁾ and, with a cross kernel, f⁽¹⁾(X̃) … f⁽τ⁾(X̃) */
  distill(inputs: DistillInputs): {
    readonly fitted: readonly Matrix[];
    readonly predictions: readonly Matrix[];
  };
  /** the fixed point of one constant weight */
  limit(inputs: LimitInputs): Fit;
  spectrum(inputs: SpectrumInputs): Spectrum;
  /** α* for step weights.length + 1; null where every weight is optimal */
  optimalWeight(inputs: OptimalWeightInputs): { readonly weight: number | null };
  /** κ(X, Z), n×m */
  kernel(inputs: KernelInputs): { readonly kernel: Matrix };
}

export type Operation = keyof Operations;

export const operationNames = [
  'distill',
  'limit',
  'spectrum',
  'optimalWeight',
  'kernel',
] as const satisfies readonly Operation[];

type InputsOf<O extends Operation> = Parameters<Operations[O]>[0];
export type OutputsOf<O extends Operation> = ReturnType<Operations[O]>;

/** One question to a subject. */
export type Request<O extends Operation = Operation> = {
  [K in O]: { readonly op: K; readonly inputs: InputsOf<K> };
}[O];

/** A question about K + λI. */
export type RidgeRequest = Request<Exclude<Operation, 'kernel'>>;

/** Evaluating a kernel is the one thing that knows neither K nor λ. */
export function isRidgeRequest(request: Request): request is RidgeRequest {
  return request.op !== 'kernel';
}

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
  /** how many requests may wait for their answers at a time: 1 in this process, more across a pipe */
  readonly pipeline: number;
  run<O extends Operation>(request: Request<O>): Awaitable<Reply<O>>;
  /** forget everything remembered from earlier requests */
  reset(): Promise<void>;
}
