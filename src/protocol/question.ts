import type { NumberJson } from './numbers-json';
import type { PointsJson } from './operations/fields';
import type { InputsJson, OutputsJson } from './protocol-json';
import type { Breakdown, Operation } from './subject';

/** One request that a law made, with what came of it, in the protocol's notation. */
export type Question = { [O in Operation]: QuestionOf<O> }[Operation];

/** The same about some operations. */
export type QuestionAbout<O extends Operation> = { [K in O]: QuestionOf<K> }[O];

interface QuestionOf<O extends Operation> {
  /** what the law calls it */
  readonly name: string;
  readonly op: O;
  /** exactly what travels across the pipe, except for K and Kx where there are points */
  readonly inputs: InputsJson[O];
  /** what travels in place of K and Kx to a subject that evaluates kernels itself */
  readonly points?: PointsJson;
  readonly reply: ReplyJson<O>;
  /** the reply when the very same question was put a second time, where it was another one */
  readonly secondReply?: ReplyJson<O>;
  /** absent where there is no answer to expect, because K + λI is singular in the reference's arithmetic */
  readonly expected?: ExpectedAnswer<O>;
  /** where the reply first departs from the expected answer by more than rounding explains; absent where it does not */
  readonly difference?: Difference;
}

/** A reply as reports hold it; an answer of the wrong shape is `protocol`. */
export type ReplyJson<O extends Operation = Operation> =
  | { readonly status: 'ok'; readonly outputs: OutputsJson[O] }
  | { readonly status: 'rejected' | 'unsupported' | Breakdown; readonly message: string };

/** The right answer, and how it was computed: exact numbers are fractions, such as "1/3". */
export type ExpectedAnswer<O extends Operation = Operation> =
  | { readonly arithmetic: 'float64'; readonly outputs: OutputsJson[O] }
  | { readonly arithmetic: 'exact'; readonly outputs: OutputsJson<string>[O] };

/** One entry of an answer that is wrong. */
export interface Difference {
  /** "fitted, step 2, point 1" */
  readonly entry: string;
  readonly expected: number | string | null;
  readonly received: NumberJson | null;
}
