import { implementationClaims } from '../fixtures/implementation-claims';
import { mutantsOverField } from '../fixtures/mutants/over-field/mutants-over-field';
import { plainOverField } from '../fixtures/mutants/over-field/plain-solver';
import { modularProblem } from '../src/arbitraries/modular-problem';
import { randomResidues } from '../src/arbitraries/random-residues';
import { element } from '../src/arithmetic/element';
import { DivisionByZeroError } from '../src/arithmetic/exact/field';
import { primeField } from '../src/arithmetic/exact/prime-field';
import { gatherExact } from '../src/evidence/exact/exact';
import { gatherModular, testCell } from '../src/evidence/modular/modular';
import type { Theorem } from '../src/model/claim';
import type { Identity } from '../src/model/identity';
import { solverOver } from '../src/solver/over-field/solver';
import { claims } from '.';

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');
const options = { seed: 20210226, runs: 40 };
const identities = theorems.flatMap((theorem) =>
  (theorem.identities ?? []).map((identity) => ({
    theorem,
    identity,
    id: `${theorem.slug}/${identity.name}`,
  })),
);

describe('what the claims say over fields', () => {
  it.each(theorems.filter(({ slug }) => !implementationClaims.includes(slug)))(
    '$slug holds in rational numbers and over prime fields',
    (theorem) => {
      for (const solver of [solverOver, plainOverField]) {
        expect(gatherExact(theorem, solver, options)).toMatchObject({ status: 'passed' });
        expect(gatherModular(theorem, solver, { seed: 1 })).toMatchObject({ status: 'passed' });
      }
    },
  );

  it.each(theorems)('$slug names each statement once', ({ identities: own = [], inequalities = [] }) => {
    const names = [...own, ...inequalities].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** The degree of a polynomial over GF(p) from its values at 0, 1, 2, …: that of the last difference which is not 0. */
function observedDegree(values: readonly number[], prime: number): number {
  let [degree, differences] = [-1, values];
  for (let order = 0; differences.length > 0; order++) {
    if (differences[0] !== 0) degree = order;
    differences = differences.slice(1).map((value, i) => (value - element(differences, i) + prime) % prime);
  }
  return degree;
}

/** The identity's sides times its denominator along a random line of problems. */
function alongLine(identity: Identity, theorem: Theorem, points: number, steps: number): number {
  const bound = identity.degree(points, steps);
  const random = randomResidues(points + 10 * steps);
  const prime = random.prime();
  const field = primeField(prime);
  const shape = { points, steps, schedule: theorem.domain.schedule };
  const drawn: [number, number][] = [];
  const valueAt = (t: number): number => {
    let position = 0;
    const problem = modularProblem(identity.given, shape, field, () => {
      const [start, slope] = (drawn[position] ??= [random.residue(prime), random.residue(prime)]);
      position++;
      return (start + slope * t) % prime;
    });
    const { left, right, denominator } = identity.equation(field, problem, solverOver(field));
    const [side] = [...left, ...right].flat();
    return field.multiply(side ?? 0, denominator());
  };
  return observedDegree(
    Array.from({ length: bound + 3 }, (_, t) => valueAt(t)),
    prime,
  );
}

describe('degree bounds', () => {
  it.each(identities)('of $id are not below the observed degree', ({ theorem, identity }) => {
    const first = Math.max(identity.minimumSteps ?? 1, theorem.domain.minimumSteps ?? 1);
    for (const [points, steps] of [
      [1, first],
      [2, first],
      [3, first + 1],
      [2, first + 3],
    ] as const) {
      try {
        expect(alongLine(identity, theorem, points, steps)).toBeLessThanOrEqual(
          identity.degree(points, steps),
        );
      } catch (error) {
        if (!(error instanceof DivisionByZeroError)) throw error;
      }
    }
  });
});

describe('mutants over fields', () => {
  it.each([
    ['reversed-schedule', 'closed-form/in-sample', 3],
    ['limit-ridge-times-weight', 'limit/fixed-point', 1],
    ['filters-not-shrunk-again', 'spectral-recursion/fitted-values', 2],
    ['best-weight-negated', 'optimal-weight/gap', 1],
  ])('%s is rejected by %s at the first point of every cell', (name, id, first) => {
    const solver = mutantsOverField.find((candidate) => candidate.name === name)?.solver;
    if (solver === undefined) throw new Error(`no mutant ${name}`);
    const { theorem, identity } = element(
      identities.filter((entry) => entry.id === id),
      0,
    );
    const random = randomResidues(1);
    const survived = [1, 2, 3, 4, 5, 6].flatMap((points) =>
      [1, 2, 3, 4, 5, 6, 7, 8]
        .filter((steps) => steps >= first)
        .filter((steps) => {
          const cell = testCell(
            identity,
            { points, steps, schedule: theorem.domain.schedule },
            solver,
            random,
          );
          return cell.counterexample?.evaluation !== 0;
        })
        .map((steps) => ({ points, steps })),
    );
    expect(survived).toEqual([]);
  });
});
