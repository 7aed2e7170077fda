import fc from 'fast-check';
import { rationalProblem, type RationalProblem } from '../arbitraries/rational-problem';
import type { Dense } from '../arithmetic/dense';
import { element } from '../arithmetic/element';
import { DivisionByZeroError } from '../arithmetic/field';
import { type Fraction, fractionField, toRational } from '../arithmetic/fraction-field';
import { formatRational } from '../arithmetic/rational';
import type { Theorem } from '../claims/claim';
import type { ExactEvidence } from '../claims/evidence';
import type { Equation, Identity, Inequality } from '../claims/identity';
import type { AnySolver, SolverOver } from '../solver/over-field/solver';
import { visitProblems } from './each-problem';
import { ProblemSpread } from './problem-spread';
import { budgetReason, type TimeBudget } from './time-budget';

type StatementReport = ExactEvidence['statements'][number];

/** A statement of a claim with what it compares on a problem; undefined where it says nothing about it. */
interface Checkable {
  readonly name: string;
  readonly title: string;
  readonly kind: StatementReport['kind'];
  readonly check: (drawn: RationalProblem) => readonly boolean[] | undefined;
}

export interface ExactOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** called after every problem */
  readonly onProblem?: () => void;
  readonly budget?: TimeBudget | undefined;
}

/**
 * Every identity of a claim with a difference of exactly 0, every inequality with its exact sign, strict ones strictly,
 * on random problems in rational numbers.
 */
export function gatherExact(theorem: Theorem, anySolver: AnySolver, options: ExactOptions): ExactEvidence {
  const { seed, runs, onProblem, budget } = options;
  const solver = anySolver(fractionField);
  const checkables = [
    ...(theorem.identities ?? []).map((identity) => checkIdentity(identity, solver)),
    ...(theorem.inequalities ?? []).map((inequality) => checkInequality(inequality, solver)),
  ];
  const comparisons = checkables.map(() => 0);
  const counterexamples = new Map<Checkable, RationalProblem>();
  const spread = new ProblemSpread();
  const problems = problemsFor(theorem);
  const visited = visitProblems(problems, { seed, runs, budget }, (drawn) => {
    checkables.forEach((checkable, index) => {
      const compared = compare(checkable, drawn);
      comparisons[index] = element(comparisons, index) + compared.length;
      if (compared.includes(false) && !counterexamples.has(checkable)) counterexamples.set(checkable, drawn);
    });
    spread.add(drawn);
    onProblem?.();
  });
  const statements = checkables.map((checkable, index): StatementReport => {
    const { name, title, kind } = checkable;
    const counterexample = counterexamples.has(checkable)
      ? smallestCounterexample(checkable, problems, seed, visited)
      : undefined;
    return {
      name,
      title,
      kind,
      comparisons: element(comparisons, index),
      ...(counterexample && { counterexample: describe(counterexample) }),
    };
  });
  const status = statusOf(statements);
  return {
    method: 'exact',
    // What has been found false stays so, however little time there was.
    ...(visited < runs && counterexamples.size === 0
      ? { status: 'not-run', reason: budgetReason(budget, visited, runs, 'problem') }
      : { status }),
    seed,
    runs: visited,
    ...spread.summary(),
    statements,
  };
}

function statusOf(statements: readonly StatementReport[]): ExactEvidence['status'] {
  if (statements.length === 0) return 'not-applicable';
  // A statement that never compared anything is no evidence for its claim.
  const sound = statements.every(
    ({ counterexample, comparisons }) => counterexample === undefined && comparisons > 0,
  );
  return sound ? 'passed' : 'failed';
}

/** Problems with known features where an identity needs them, with known spectra where inequalities or identities do. */
function problemsFor({ domain, identities = [], inequalities = [] }: Theorem): fc.Arbitrary<RationalProblem> {
  const given = new Set([
    ...identities.map((identity) => identity.given),
    ...inequalities.map(() => 'spectrum'),
  ]);
  const [features, spectrum] = [rationalProblem(domain, 'features'), rationalProblem(domain, 'spectrum')];
  if (given.has('features')) return features;
  return given.has('kernel') ? fc.oneof(spectrum, features) : spectrum;
}

function checkIdentity(identity: Identity, solver: SolverOver<Fraction>): Checkable {
  return {
    name: identity.name,
    title: identity.title,
    kind: 'identity',
    check(drawn) {
      if (drawn.problem.weights.length < (identity.minimumSteps ?? 1)) return undefined;
      const equation = equationOn(identity, drawn, solver);
      const right = equation?.right.flat();
      return equation?.left
        .flat()
        .map((entry, i) => right?.[i] !== undefined && fractionField.compare(right[i], entry) === 0);
    },
  };
}

/** Undefined where the identity needs what is not known of this problem. */
function equationOn(
  identity: Identity,
  drawn: RationalProblem,
  solver: SolverOver<Fraction>,
): Equation<Fraction> | undefined {
  if (identity.given === 'kernel') return identity.equation(fractionField, drawn.problem, solver);
  if (identity.given === 'features') {
    return drawn.given === 'features' ? identity.equation(fractionField, drawn.problem, solver) : undefined;
  }
  return drawn.given === 'spectrum' ? identity.equation(fractionField, drawn.problem, solver) : undefined;
}

function checkInequality(inequality: Inequality, solver: SolverOver<Fraction>): Checkable {
  return {
    name: inequality.name,
    title: inequality.title,
    kind: 'inequality',
    check: (drawn) =>
      drawn.given === 'spectrum'
        ? inequality.comparisons(fractionField, drawn.problem, solver).map(({ smaller, larger, strict }) => {
            const sign = fractionField.compare(smaller, larger);
            return strict ? sign < 0 : sign <= 0;
          })
        : undefined,
  };
}

function compare({ check }: Checkable, drawn: RationalProblem): readonly boolean[] {
  try {
    return check(drawn) ?? [];
  } catch (error) {
    // A vanishing denominator, or p = q: this problem says nothing.
    if (error instanceof DivisionByZeroError || error instanceof RangeError) return [];
    throw error;
  }
}

function smallestCounterexample(
  checkable: Checkable,
  problems: fc.Arbitrary<RationalProblem>,
  seed: number,
  runs: number,
): RationalProblem | undefined {
  const details = fc.check(
    fc.property(problems, (drawn) => !compare(checkable, drawn).includes(false)),
    { seed, numRuns: runs },
  );
  return details.counterexample?.[0];
}

function describe({ problem }: RationalProblem): Readonly<Record<string, string>> {
  const number = (value: Fraction): string => formatRational(toRational(value));
  const matrix = (rows: Dense<Fraction>): string =>
    `[${rows.map((row) => row.map(number).join(' ')).join('; ')}]`;
  return {
    K: matrix(problem.kernel),
    y: matrix(problem.targets),
    lambda: number(problem.ridge),
    alphas: problem.weights.map(number).join(', '),
    Kx: matrix(problem.crossKernel),
    yx: matrix(problem.evaluationTargets),
  };
}
