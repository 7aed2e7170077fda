/** One theorem of the Coq development. */
export interface FormalTheorem {
  readonly name: string;
  /** in plain mathematics */
  readonly says: string;
  /** in Coq, after the definitions that it uses beyond the setting */
  readonly statement: string;
  /** what its proof assumes without proof; nothing where Coq calls it closed under the global context */
  readonly assumptions: readonly string[];
}

/** The claim for matrices of every size, over every ordered field, checked by a proof assistant. */
export interface FormalEvidence {
  readonly method: 'formal';
  /**
   * passed   a build of exactly these sources proved every theorem, from no axiom
   * failed   it proved something not, or not without an axiom
   * not-run  no build of exactly these sources is on record, or the statements changed since they were reviewed
   */
  readonly status: 'passed' | 'failed' | 'not-run' | 'not-applicable';
  /** why it failed or was not run */
  readonly reason?: string;
  /** the proof assistant and its libraries */
  readonly software?: readonly { readonly name: string; readonly version: string }[];
  readonly theorems: readonly FormalTheorem[];
}
