import type { NumberJson } from '../protocol/numbers-json';
import { isFailure, type Verdict } from './verdict';

/** One line of a report that can get better or worse. */
export interface BaselineEntry {
  /** `limit/in-sample` for a law, `operation distill`, `limit (smt)` for the evidence of a method */
  readonly id: string;
  /** the slug of the claim it belongs to; absent for an operation */
  readonly claim?: string;
  /** the verdict or status, in the report's word */
  readonly verdict: string;
  readonly standing: Standing;
  /** the worst test ratio; null where nothing was compared */
  readonly ratio: NumberJson | null;
  /** the digits kept; null as above */
  readonly digits: number | null;
}

/**
 * What a verdict comes to.
 *
 * good       it passed, or came out as the theory says
 * bad        it did not
 * excused    it failed, and was listed as one that may
 * undecided  nothing was compared, run or proved
 */
export type Standing = 'good' | 'bad' | 'excused' | 'undecided';

/** What the verdict of a law comes to where none is expected to fail. */
export function standingOf(verdict: Verdict): Standing {
  if (verdict === 'pass') return 'good';
  return isFailure(verdict) ? 'bad' : 'undecided';
}
