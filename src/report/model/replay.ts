import type { Verdict } from '../../model/verdict';

/** The result of running a recorded counterexample again. */
export interface Replay {
  readonly id: string;
  /**
   * still fails       as the detail says
   * passes now        the law holds on this problem
   * nothing compared  the subject lacks an operation, or the law leaves nothing to compare
   * refuted           an exact counterexample to a false conjecture, confirmed
   */
  readonly outcome: 'still fails' | 'passes now' | 'nothing compared' | 'refuted' | 'no longer refuted';
  /** the verdict of a law that still fails */
  readonly verdict?: Verdict;
  readonly detail: string;
}

/** What `replay --json` writes. */
export type Replays = readonly Replay[];
