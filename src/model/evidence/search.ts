import type { Candidate, Refutation } from '../claim';

/** A search for counterexamples in exact arithmetic. */
export interface SearchEvidence {
  readonly method: 'search';
  /** `passed`: the reading survived the search */
  readonly status: 'passed' | 'failed' | 'not-run';
  /** why it was not run to its end */
  readonly reason?: string;
  readonly seed: number;
  readonly tried: number;
  readonly counterexample?: { readonly candidate: Candidate; readonly refutation: Refutation };
}
