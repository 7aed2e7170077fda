/** A program that decides SMT-LIB scripts. */
export interface SmtSolver {
  readonly name: string;
  readonly version: string;
  /**
   * What it prints for a script; a script knows nothing of the ones before.
   * @param time milliseconds, after which it is stopped; the solver has a limit of its own
   */
  run(script: string, time?: number): Promise<SolverOutput>;
  /** Lets go of everything it holds; nothing may be run afterwards. */
  close(): Promise<void>;
}

export type SolverOutput =
  { readonly kind: 'printed'; readonly text: string } | { readonly kind: 'stopped'; readonly reason: string };

/** There is no solver here, and why. */
export interface NoSolver {
  readonly unavailable: string;
}
