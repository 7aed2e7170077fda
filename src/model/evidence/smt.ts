/** A counterexample that exact arithmetic confirms; every number is an integer or a fraction. */
export interface SmtModel {
  readonly model: Readonly<Record<string, string>>;
  /** of the abbreviations */
  readonly values: Readonly<Record<string, string>>;
  /** the common denominator of the model, where no counterexample of that size has a smaller one */
  readonly leastDenominator?: { readonly denominator: number; readonly bound: number };
}

/** One goal, as a solver decided it for all real numbers. */
export interface SmtGoalReport {
  readonly name: string;
  readonly title: string;
  readonly kind: 'theorem' | 'false-reading';
  readonly hypotheses: readonly string[];
  readonly conclusion: string;
  /**
   * proved    the solver found the negation unsatisfiable
   * refuted   there is a counterexample
   * vacuous   its hypotheses cannot hold together
   * inconclusive  the solver gave up, or exact arithmetic did not confirm what it said
   */
  readonly verdict: 'proved' | 'refuted' | 'vacuous' | 'inconclusive';
  /** whether that is what the goal says of itself: a theorem is proved, a false reading refuted */
  readonly asExpected: boolean;
  /** why it is inconclusive */
  readonly reason?: string;
  /** the negation in SMT-LIB 2, for any solver */
  readonly smtlib: string;
  readonly counterexample?: SmtModel;
  /** the hypotheses said to be needed, each with a counterexample to the goal without it */
  readonly necessary: readonly {
    readonly hypothesis: string;
    readonly verdict: 'needed' | 'not-needed' | 'inconclusive';
    readonly reason?: string;
    readonly counterexample?: SmtModel;
  }[];
}

/** The scalar core of a claim for all real numbers, by a solver for satisfiability modulo theories. */
export interface SmtEvidence {
  readonly method: 'smt';
  /**
   * passed   every goal came out as expected, and every hypothesis said to be needed is
   * failed   one did not
   * inconclusive  none did otherwise, but the solver could not decide them all
   * not-run  there is no solver here, or the time ran out
   */
  readonly status: 'passed' | 'failed' | 'inconclusive' | 'not-run' | 'not-applicable';
  /** why it was not run, or not to its end */
  readonly reason?: string;
  readonly solver?: { readonly name: string; readonly version: string };
  readonly goals: readonly SmtGoalReport[];
}
