import fc from 'fast-check';
import { rationalProblem, type RationalProblem } from '../../arbitraries/rational-problem';
import { DivisionByZeroError } from '../../arithmetic/exact/field';
import { type Fraction, fractionField } from '../../arithmetic/exact/fraction-field';
import type { Theorem } from '../../model/claim';
import type { Equation, Identity, Inequality } from '../../model/identity';
import type { SolverOver } from '../../solver/over-field/solver';

/** A statement of a claim with what it compares on a problem; undefined where it says nothing about it. */
export interface Checkable {
  readonly name: string;
  readonly title: string;
  readonly kind: 'identity' | 'inequality';
  readonly check: (drawn: RationalProblem) => readonly boolean[] | undefined;
}

export function checkablesOf(
  { identities = [], inequalities = [] }: Theorem,
  solver: SolverOver<Fraction>,
): Checkable[] {
  return [
    ...identities.map((identity) => checkIdentity(identity, solver)),
    ...inequalities.map((inequality) => checkInequality(inequality, solver)),
  ];
}

/** Problems with known features where an identity needs them, with known spectra where inequalities or identities do. */
export function exactProblemsFor({
  domain,
  identities = [],
  inequalities = [],
}: Theorem): fc.Arbitrary<RationalProblem> {
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

/** Which comparisons of a statement come out right; none where it says nothing about this problem. */
export function compareExactly({ check }: Checkable, drawn: RationalProblem): readonly boolean[] {
  try {
    return check(drawn) ?? [];
  } catch (error) {
    // On these problems K + λI can always be solved with: who divides by 0 has no answer where there is one.
    if (error instanceof DivisionByZeroError) return [false];
    // p = q: this problem says nothing.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
