/** Polynomial identity testing over GF(p). */
export interface ModularEvidence {
  readonly method: 'modular';
  readonly status: 'passed' | 'failed' | 'not-run' | 'not-applicable';
  /** why it was not run, or not to its end */
  readonly reason?: string;
  readonly seed: number;
  readonly identities: readonly {
    readonly name: string;
    readonly title: string;
    /** at every size */
    readonly holds: boolean;
    /** the first point at which the sides differ */
    readonly counterexample?: {
      readonly points: number;
      readonly steps: number;
      readonly prime: number;
      /** how many points the identity had survived in its cell */
      readonly evaluation: number;
    };
  }[];
  /** for each number of points and steps the identity of which the least is known */
  readonly cells: readonly {
    readonly points: number;
    readonly steps: number;
    /** D: the bound on its degree */
    readonly degree: number;
    /** k: at how many random points it was evaluated, each over a random prime */
    readonly evaluations: number;
    /** were it false, it would be accepted with a probability of at most 2 to the minus this: (D/p)^k with p ≥ 2²⁵ */
    readonly soundnessBits: number;
  }[];
}
