/** Identities and inequalities in exact rational arithmetic. */
export interface ExactEvidence {
  readonly method: 'exact';
  readonly status: 'passed' | 'failed' | 'not-run' | 'not-applicable';
  /** why it was not run, or not to its end */
  readonly reason?: string;
  readonly seed: number;
  /** problems that were put */
  readonly runs: number;
  /** how many of them have so many points and steps */
  readonly sizes: readonly { readonly points: number; readonly steps: number; readonly problems: number }[];
  /** how many of them are on which boundary of the theory */
  readonly boundaries: readonly { readonly name: string; readonly problems: number }[];
  readonly statements: readonly {
    readonly name: string;
    readonly title: string;
    readonly kind: 'identity' | 'inequality';
    /** numbers compared, without any tolerance */
    readonly comparisons: number;
    readonly counterexample?: Readonly<Record<string, string>>;
  }[];
}
