import type { Request } from '../protocol/subject';
import type { Flag } from './notes';

/** A question that is put to implementations, and what it is about. */
export interface FrozenRequest {
  readonly comment: string;
  readonly request: Request;
  /** what the request itself does not show */
  readonly flag?: Flag;
}

/** A question without an answer, and why. */
export type InvalidRequest = Required<FrozenRequest>;
