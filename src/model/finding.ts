/** Something the audit discovered and a reader should know. */
export interface Finding {
  readonly id: string;
  readonly claim: string;
  /** absent in reports of versions that did not tell */
  readonly kind?: FindingKind;
  readonly title: string;
  readonly detail: string;
}

/**
 * In the order in which they are told:
 * failure        something did not come out as the theory says
 * discrepancy    something published is not what the theory gives
 * measurement    something claimed of practice did not show in trials
 * false-reading  something that one may read into the paper has a counterexample
 */
export const findingKinds = ['failure', 'discrepancy', 'measurement', 'false-reading'] as const;

type FindingKind = (typeof findingKinds)[number];
