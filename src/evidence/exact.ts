import fc from 'fast-check';
import { rationalProblem, type RationalProblem } from '../arbitraries/rational-problem';
import { element } from '../arithmetic/element';
import { DivisionByZeroError } from '../arithmetic/field';
import { formatRational, type Rational } from '../arithmetic/rational';
import { rationalField } from '../arithmetic/rational-field';
import type { Theorem } from '../claims/claim';
import type { ExactEvidence } from '../claims/evidence';
import type { Equation, Identity, Inequality } from '../claims/identity';
import type { AnySolver, SolverOver } from '../solver/over-field/solver';
import type { CampaignOptions } from './campaign';

type StatementReport = ExactEvidence['statements'][number];

/** A statement of a claim with what it compares on a problem; undefined where it says nothing about it. */
interface Checkable {
  readonly name: string;
  readonly title: string;
  readonly kind: StatementReport['kind'];
  readonly check: (drawn: RationalProblem) => readonly boolean[] | undefined;
}

/**
 * Every identity of a claim with a difference of exactly 0, every inequality with its exact sign, strict ones strictly,
 * on random problems in rational numbers.
 */
export function gatherExact(
  theorem: Theorem,
  anySolver: AnySolver,
  { seed, runs, onProblem }: Omit<CampaignOptions, 'signal'>,
): ExactEvidence {
  const solver = anySolver(rationalField);
  const checkables = [
    ...(theorem.identities ?? []).map((identity) => checkIdentity(identity, solver)),
    ...(theorem.inequalities ?? []).map((inequality) => checkInequality(inequality, solver)),
  ];
  const comparisons = checkables.map(() => 0);
  const counterexamples = new Map<Checkable, RationalProblem>();
  const problems = problemsFor(theorem);
  fc.assert(
    fc.property(problems, (drawn) => {
      checkables.forEach((checkable, index) => {
        const compared = compare(checkable, drawn);
        comparisons[index] = element(comparisons, index) + compared.length;
        if (compared.includes(false) && !counterexamples.has(checkable))
          counterexamples.set(checkable, drawn);
      });
      onProblem?.();
    }),
    { seed, numRuns: runs },
  );
  const statements = checkables.map((checkable, index): StatementReport => {
    const { name, title, kind } = checkable;
    const counterexample = counterexamples.has(checkable)
      ? smallestCounterexample(checkable, problems, seed, runs)
      : undefined;
    return {
      name,
      title,
      kind,
      comparisons: element(comparisons, index),
      ...(counterexample && { counterexample: describe(counterexample) }),
    };
  });
  return { method: 'exact', status: statusOf(statements), seed, runs, statements };
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
function problemsFor({ domain, identities = [] }: Theorem): fc.Arbitrary<RationalProblem> {
  const needsFeatures = identities.some(({ given }) => given === 'features');
  const features = rationalProblem(domain, 'features');
  return needsFeatures ? features : fc.oneof(rationalProblem(domain, 'spectrum'), features);
}

function checkIdentity(identity: Identity, solver: SolverOver<Rational>): Checkable {
  return {
    name: identity.name,
    title: identity.title,
    kind: 'identity',
    check(drawn) {
      if (drawn.problem.weights.length < (identity.minimumSteps ?? 1)) return undefined;
      const equation = equationOn(identity, drawn, solver);
      const right = equation?.right.flat();
      return equation?.left.flat().map((entry, i) => right?.[i]?.equals(entry) ?? false);
    },
  };
}

/** Undefined where the identity needs what is not known of this problem. */
function equationOn(
  identity: Identity,
  drawn: RationalProblem,
  solver: SolverOver<Rational>,
): Equation<Rational> | undefined {
  if (identity.given === 'kernel') return identity.equation(rationalField, drawn.problem, solver);
  if (identity.given === 'features') {
    return drawn.given === 'features' ? identity.equation(rationalField, drawn.problem, solver) : undefined;
  }
  return drawn.given === 'spectrum' ? identity.equation(rationalField, drawn.problem, solver) : undefined;
}

function checkInequality(inequality: Inequality, solver: SolverOver<Rational>): Checkable {
  return {
    name: inequality.name,
    title: inequality.title,
    kind: 'inequality',
    check: (drawn) =>
      drawn.given === 'spectrum'
        ? inequality
            .comparisons(rationalField, drawn.problem, solver)
            .map(({ smaller, larger, strict }) =>
              strict ? smaller.compare(larger) < 0 : smaller.compare(larger) <= 0,
            )
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
  const matrix = (rows: readonly (readonly Rational[])[]): string =>
    `[${rows.map((row) => row.map(formatRational).join(' ')).join('; ')}]`;
  return {
    K: matrix(problem.kernel),
    y: matrix(problem.targets),
    lambda: formatRational(problem.ridge),
    alphas: problem.weights.map(formatRational).join(', '),
    Kx: matrix(problem.crossKernel),
    yx: matrix(problem.evaluationTargets),
  };
}
