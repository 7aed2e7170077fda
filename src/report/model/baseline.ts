import type { NumberJson } from '../../protocol/numbers-json';

/** What a later run is held against: a report without its evidence, small enough to be committed. */
export interface Baseline {
  readonly reportVersion: 1;
  readonly kind: 'baseline';
  /** the command whose reports it stands for */
  readonly of: 'audit' | 'verify';
  readonly suite: { readonly name: string; readonly version: string };
  /** absent for an audit */
  readonly subject?: { readonly name: string; readonly version: string };
  readonly seed: number;
  readonly profile: string;
  readonly entries: readonly BaselineEntry[];
  /** written last: a file without it was cut off */
  readonly complete: true;
}

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
