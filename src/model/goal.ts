/**
 * A statement about finitely many real numbers, for a solver to decide for all of them at once. Formulas are texts, in
 * the notation of `parseFormula`.
 */
export interface Goal {
  /** never changes once released; of an induction, `<statement>/base` and `<statement>/step` */
  readonly name: string;
  readonly title: string;
  /**
   * theorem        the conclusion follows from the hypotheses, and no denominator vanishes
   * false-reading  it does not: there is a counterexample
   */
  readonly kind: 'theorem' | 'false-reading';
  /** every one a real number */
  readonly variables: readonly string[];
  /** abbreviations; each may use those before it */
  readonly definitions?: Readonly<Record<string, string>>;
  readonly hypotheses: readonly Hypothesis[];
  readonly conclusion: string;
}

export interface Hypothesis {
  readonly formula: string;
  /** without it, and everything else as it is, the conclusion is false somewhere */
  readonly needed: boolean;
}

/** A hypothesis without which the conclusion is false somewhere. */
export const needed = (formula: string): Hypothesis => ({ formula, needed: true });

/** A hypothesis that is there for the setting, or to say what a variable stands for. */
export const given = (formula: string): Hypothesis => ({ formula, needed: false });
