import type { BaselineEntry } from '../../model/baseline-entry';

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
