import type { Arbitrary } from 'fast-check';
import type { MeasuredEvidence } from './evidence/measured';
import type { Experiment } from './experiment';
import type { FormalProof } from './formal-proof';
import type { Goal } from './goal';
import type { Identity, Inequality } from './identity';
import type { Law } from './law';
import type { LearnerLaw } from './learner-law';
import type { Picture } from './picture';
import type { ProblemDomain } from './problem';

/** A named statement that can be right or wrong, and what is needed to find out. */
export type Claim = Theorem | FalseReading | PublishedFigures | EmpiricalClaim;

interface StatedClaim {
  /** stable name, used by code, reports and the command line */
  readonly slug: string;
  readonly title: string;
  readonly statement: { readonly text: string; readonly tex: string };
  readonly hypotheses: readonly string[];
  /** where it is claimed */
  readonly source: string;
}

/** Claimed to be true for every problem of its domain. */
export interface Theorem extends StatedClaim {
  readonly kind: 'theorem';
  readonly domain: ProblemDomain;
  readonly laws: readonly Law[];
  /** the same, as equations over every field, for the methods that do not round; default none */
  readonly identities?: readonly Identity[];
  /** and as inequalities over every ordered field; default none */
  readonly inequalities?: readonly Inequality[];
  /** its scalar core, for a solver to decide for all real numbers; default none */
  readonly goals?: readonly Goal[];
  /** its proof for matrices of every size; default none */
  readonly formal?: FormalProof;
}

/** A tempting reading that is false; the audit has to find a counterexample by itself. */
export interface FalseReading extends StatedClaim {
  readonly kind: 'false-reading';
  readonly search: Search;
  /** the same reading, for a solver to refute; default none */
  readonly goals?: readonly Goal[];
  /** the proof that it is false; default none */
  readonly formal?: FormalProof;
}

/** Looks for counterexamples among candidates, each an object of named integers that determine everything exactly. */
interface Search {
  readonly candidates: Arbitrary<Candidate>;
  /** exact arithmetic decides; the text of the refutation, or undefined where the reading holds */
  readonly refute: (candidate: Candidate) => Refutation | undefined;
}

export type Candidate = Readonly<Record<string, number>>;

/** An exact counterexample, ready to print: every number is an integer or a fraction. */
export interface Refutation {
  readonly summary: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Numbers and sentences that were published, checked one by one against what the theory gives. */
export interface PublishedFigures extends StatedClaim {
  readonly kind: 'published-figures';
  readonly check: () => readonly PublishedStatement[];
  /** published pictures, computed anew; default none */
  readonly pictures?: () => readonly Picture[];
}

/** One published number, column or sentence. */
export interface PublishedStatement {
  readonly id: string;
  readonly title: string;
  /** what was published */
  readonly published: string;
  /** what the computation gives */
  readonly found: string;
  /**
   * confirmed    the theory gives what was published
   * discrepancy  it does not, and `found` explains the difference
   * unexplained  it does not, and nothing tried explains it
   */
  readonly verdict: 'confirmed' | 'discrepancy' | 'unexplained';
}

/**
 * Claimed of practice: laws decide it for learners to which the theory applies exactly, trials measure the rest, and a
 * measurement neither passes nor fails.
 */
export interface EmpiricalClaim extends StatedClaim {
  readonly kind: 'empirical';
  readonly laws: readonly LearnerLaw[];
  /** whose laws have to hold for the kernels of these learners too */
  readonly theorems: readonly Theorem[];
  readonly experiments: Readonly<Record<'ci' | 'standard' | 'deep', Experiment>>;
  /** what the experiment `standard` gave before, which takes too long for every run; shown beside a smaller one */
  readonly record: readonly MeasuredEvidence[];
}

/** The ids of all laws of these claims that can be put to an implementation. */
export function lawIds(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) =>
    claim.kind === 'theorem' ? claim.laws.map((law) => lawId(claim, law)) : [],
  );
}

/** The stable id of a law: `<slug>/<name>`. */
export function lawId({ slug }: Theorem | EmpiricalClaim, { name }: Law | LearnerLaw): string {
  return `${slug}/${name}`;
}
