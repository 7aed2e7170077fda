import type { NumberJson } from '../../protocol/numbers-json';
import type { InputsJson } from '../../protocol/protocol-json';
import type { Operation } from '../../protocol/subject';

/** The answer to one question is another after earlier requests than alone after `reset`, again and again. */
export interface StateDependence {
  /** the earlier requests, as few as were found; the question is asked after them */
  readonly earlier: readonly AskedJson[];
  /** the inputs of the single earlier request that have to be those of the question, by their protocol names */
  readonly shared: readonly string[];
  /** only how many requests there were matters, not what they asked */
  readonly byNumber: boolean;
  /** the first entry that differs by more than rounding explains: "fitted, step 2, point 1" */
  readonly entry: string;
  /** what it is after the earlier requests, and alone after `reset` */
  readonly after: NumberJson | null;
  readonly alone: number | string | null;
  /** whether the answer alone is the expected one */
  readonly aloneIsRight: boolean;
}

/** A request as it travels. */
export type AskedJson = { [O in Operation]: { readonly op: O; readonly inputs: InputsJson[O] } }[Operation];
