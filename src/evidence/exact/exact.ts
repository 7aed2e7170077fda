import fc from 'fast-check';
import type { RationalProblem } from '../../arbitraries/rational-problem';
import { element } from '../../arithmetic/element';
import type { Dense } from '../../arithmetic/exact/dense';
import { type Fraction, fractionField, toRational } from '../../arithmetic/exact/fraction-field';
import { formatRational } from '../../arithmetic/exact/rational';
import type { Theorem } from '../../model/claim';
import type { ExactEvidence } from '../../model/evidence';
import type { AnySolver } from '../../solver/over-field/solver';
import { visitProblems } from '../each-problem';
import { budgetReason, type TimeBudget } from '../time-budget';
import { type Checkable, checkablesOf, compareExactly, exactProblemsFor } from './exact-statements';
import { ProblemSpread } from './problem-spread';

type StatementReport = ExactEvidence['statements'][number];

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
  const checkables = checkablesOf(theorem, anySolver(fractionField));
  const comparisons = checkables.map(() => 0);
  const counterexamples = new Map<Checkable, RationalProblem>();
  const spread = new ProblemSpread();
  const problems = exactProblemsFor(theorem);
  const visited = visitProblems(problems, { seed, runs, budget }, (drawn) => {
    checkables.forEach((checkable, index) => {
      const compared = compareExactly(checkable, drawn);
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

function smallestCounterexample(
  checkable: Checkable,
  problems: fc.Arbitrary<RationalProblem>,
  seed: number,
  runs: number,
): RationalProblem | undefined {
  const details = fc.check(
    fc.property(problems, (drawn) => !compareExactly(checkable, drawn).includes(false)),
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
