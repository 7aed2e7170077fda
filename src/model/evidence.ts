import type { MatrixJson, NumberJson } from '../protocol/numbers-json';
import type { Question } from '../protocol/question';
import type { Candidate, PublishedStatement, Refutation } from './claim';
import type { Severity } from './law';
import type { MeasuredEvidence } from './measured-evidence';
import type { Relation } from './measurement';
import type { Picture } from './picture';
import type { ProblemJson } from './problem-json';
import type { Verdict } from './verdict';

/**
 * Test ratios counted on a logarithmic scale on which the threshold is a boundary between bins. The last bin holds
 * whatever is larger as well.
 */
export interface RatioHistogram {
  /** where the first bin begins; 1 where all are empty */
  readonly from: number;
  readonly binsPerDecade: number;
  /** how many ratios are in each bin, in ascending order */
  readonly counts: readonly number[];
  /** ratios of exactly 0 */
  readonly zero: number;
  /** ratios so small that roundings must have cancelled by chance: seven decades below the threshold, and further */
  readonly tiny: number;
  /** ratios that are infinite or no number */
  readonly notFinite: number;
}

/** All test ratios of a campaign, whatever the law. */
export interface RatioDistribution {
  readonly ratios: RatioHistogram;
  /** those of laws that depend on κ, for each decade of κ in which there are any, in ascending order */
  readonly byCondition: readonly {
    /** where the decade begins */
    readonly conditionNumber: number;
    readonly ratios: RatioHistogram;
  }[];
}

/** The test ratios of one law over a campaign. */
export interface RatioSummary {
  readonly maximum: NumberJson;
  readonly median: NumberJson;
  /** 99th percentile */
  readonly p99: NumberJson;
  /** absent in reports of versions that did not count them */
  readonly histogram?: RatioHistogram;
  /** where the maximum occurred */
  readonly worst: {
    /** position of the problem in the campaign, from 0 */
    readonly run: number;
    readonly points: number;
    readonly steps: number;
    readonly conditionNumber: number;
    readonly labels: readonly string[];
  };
}

/** What a law compared: two sides, and what ought to hold between them. */
export interface ComparedJson {
  readonly quantity: string;
  /** whether `actual` ought to be `expected`, or at most that, entry by entry */
  readonly relation: Relation;
  readonly expected: MatrixJson;
  readonly actual: MatrixJson;
  readonly ratio: NumberJson;
}

/** The smallest problem found on which a law fails, and what is needed to make it again. */
export interface Counterexample {
  /** an earlier run found it and it still fails, but this run did not come across any; absent where this run found it */
  readonly origin?: 'store';
  readonly problem: ProblemJson;
  /** absent where the subject gave nothing to compare */
  readonly comparison?: ComparedJson;
  /** what the subject said instead of an answer */
  readonly message?: string;
  /** what the law asked on this problem, in its order */
  readonly questions: readonly Question[];
  /** the name of the question to look at first; absent where the law asks none */
  readonly suspect?: string;
  readonly seed: number;
  /** fast-check's path from the seed to this problem */
  readonly path: string;
}

/** One law after a campaign. */
export interface LawResult {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** problems on which something was compared */
  readonly runs: number;
  /** problems that left nothing to compare */
  readonly vacuous: number;
  /** problems outside the law's hypotheses */
  readonly notApplicable: number;
  /** problems on which it lost more digits than a backward stable method, but no more than another factor κ explains */
  readonly imprecise: number;
  /** problems on which it failed */
  readonly failures: number;
  /** absent where nothing was compared */
  readonly ratios?: RatioSummary;
  readonly counterexample?: Counterexample;
}

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

/** What one method has to say about one claim. */
export type Evidence =
  | FormalEvidence
  | ExactEvidence
  | ModularEvidence
  | SmtEvidence
  | MeasuredEvidence
  | {
      /** float64 property tests of the reference solver */
      readonly method: 'sampled';
      /** `not-applicable`: no law had anything to compare on these problems */
      readonly status: 'passed' | 'failed' | 'not-run' | 'not-applicable';
      /** why it was not run to its end */
      readonly reason?: string;
      /** where the problems came from */
      readonly problems: string;
      readonly seed: number;
      readonly runs: number;
      readonly laws: readonly LawResult[];
      /** absent in reports of versions that did not count them */
      readonly distribution?: RatioDistribution;
    }
  | {
      /** a search for counterexamples in exact arithmetic */
      readonly method: 'search';
      /** `passed`: the reading survived the search */
      readonly status: 'passed' | 'failed' | 'not-run';
      /** why it was not run to its end */
      readonly reason?: string;
      readonly seed: number;
      readonly tried: number;
      readonly counterexample?: { readonly candidate: Candidate; readonly refutation: Refutation };
    }
  | {
      /** published numbers and sentences, one by one */
      readonly method: 'published';
      /** `passed`: each was either confirmed or its discrepancy explained */
      readonly status: 'passed' | 'failed';
      readonly statements: readonly PublishedStatement[];
      /** absent where there are none */
      readonly pictures?: readonly Picture[];
    };
