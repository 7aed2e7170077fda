import { modularProblem, type ModularShape } from '../../arbitraries/modular-problem';
import { type RandomResidues, randomResidues } from '../../arbitraries/random-residues';
import { element } from '../../arithmetic/element';
import type { Dense } from '../../arithmetic/exact/dense';
import { DivisionByZeroError } from '../../arithmetic/exact/field';
import { largestPrime, primeField } from '../../arithmetic/exact/prime-field';
import type { Theorem } from '../../model/claim';
import type { ModularEvidence } from '../../model/evidence';
import type { Equation, Identity } from '../../model/identity';
import type { AnySolver } from '../../solver/over-field/solver';
import { budgetReason, type TimeBudget } from '../time-budget';

/** Every size up to here is a cell of its own. */
const largestCell: CellSize = { points: 6, steps: 8 };

/** A false identity survives a cell with a probability below 2 to the minus this. */
const securityBits = 100;
/** A draw at which a denominator vanishes says nothing; so many in a row do not happen by chance. */
const mostRedraws = 100;

export interface ModularOptions {
  readonly seed: number;
  /** called after every cell of every identity */
  readonly onCell?: () => void;
  /** the largest cell; default 6 points and 8 steps */
  readonly largest?: CellSize;
  readonly budget?: TimeBudget | undefined;
}

interface CellSize {
  readonly points: number;
  readonly steps: number;
}

/**
 * Polynomial identity testing: each identity of a claim at random points over the integers modulo random primes, for
 * every number of points and steps. An identity that is false for some size survives its cell with probability at most
 * (D/p)^k for its degree D, the least prime p and k points.
 */
export function gatherModular(
  theorem: Theorem,
  solver: AnySolver,
  { seed, onCell, largest = largestCell, budget }: ModularOptions,
): ModularEvidence {
  const { identities = [], domain } = theorem;
  const random = randomResidues(seed);
  const isSpent = (): boolean => budget !== undefined && budget.remaining() <= 0;
  const tested = identities.map((identity) => {
    const sizes = cellsOf(identity, domain.minimumSteps, largest);
    const cells: Cell[] = [];
    for (const size of sizes) {
      if (isSpent()) break;
      cells.push(testCell(identity, { ...size, schedule: domain.schedule }, solver, random));
      onCell?.();
    }
    return { identity, cells, cellsWanted: sizes.length };
  });
  const reports = tested.map(({ identity: { name, title }, cells, cellsWanted }) => {
    const failed = cells.find(({ counterexample }) => counterexample !== undefined);
    const { points = 0, steps = 0, counterexample } = failed ?? {};
    return {
      name,
      title,
      holds: failed === undefined && cells.length === cellsWanted,
      ...(counterexample && { counterexample: { points, steps, ...counterexample } }),
    };
  });
  const done = tested.reduce((sum, { cells }) => sum + cells.length, 0);
  const total = tested.reduce((sum, { cellsWanted }) => sum + cellsWanted, 0);
  const failed = reports.some(({ counterexample }) => counterexample !== undefined);
  return {
    method: 'modular',
    // What has been found false stays so, however little time there was.
    ...(done < total && !failed
      ? { status: 'not-run', reason: budgetReason(budget, done, total, 'cell') }
      : { status: reports.length === 0 ? 'not-applicable' : failed ? 'failed' : 'passed' }),
    seed,
    identities: reports,
    cells: leastKnown(tested.flatMap(({ cells }) => cells)),
  };
}

/** For each size the cell with the largest soundness error. */
function leastKnown(cells: readonly Cell[]): ModularEvidence['cells'] {
  const bySize = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.points} ${cell.steps}`;
    const known = bySize.get(key);
    if (known === undefined || cell.soundnessBits < known.soundnessBits) bySize.set(key, cell);
  }
  return [...bySize.values()]
    .sort((a, b) => a.points - b.points || a.steps - b.steps)
    .map(({ points, steps, degree, evaluations, soundnessBits }) => ({
      points,
      steps,
      degree,
      evaluations,
      soundnessBits,
    }));
}

/** How many cells `gatherModular` goes through. */
export function modularCellCount({ identities = [], domain }: Theorem): number {
  return identities.reduce(
    (sum, identity) => sum + cellsOf(identity, domain.minimumSteps, largestCell).length,
    0,
  );
}

type Cell = ModularEvidence['cells'][number] & {
  readonly counterexample?: { readonly prime: number; readonly evaluation: number };
};

function cellsOf({ minimumSteps = 1 }: Identity, least = 1, { points, steps }: CellSize): CellSize[] {
  const first = Math.max(minimumSteps, least);
  return Array.from({ length: points }, (_, n) =>
    Array.from({ length: steps - first + 1 }, (_, t) => ({ points: n + 1, steps: first + t })),
  ).flat();
}

/** The cells of an identity, up to the largest. */
export function modularCells({ domain }: Theorem, identity: Identity): CellSize[] {
  return cellsOf(identity, domain.minimumSteps, largestCell);
}

/** One identity at one size: at as many random points as it takes. */
export function testCell(
  identity: Identity,
  shape: ModularShape,
  solver: AnySolver,
  random: RandomResidues,
): Cell {
  const degree = identity.degree(shape.points, shape.steps);
  // Every prime is at least 2²⁵, so that each point leaves a false identity a chance of D/2²⁵ at most.
  const bitsPerPoint = Math.log2(largestPrime / 2 / degree);
  const points = Math.ceil(securityBits / bitsPerPoint);
  const { points: n, steps } = shape;
  const size = {
    points: n,
    steps,
    degree,
    evaluations: points,
    soundnessBits: Math.floor(points * bitsPerPoint),
  };
  for (let evaluation = 0; evaluation < points; evaluation++) {
    const prime = random.prime();
    if (!holdsAt(identity, shape, solver, prime, random)) {
      return { ...size, counterexample: { prime, evaluation } };
    }
  }
  return size;
}

/** Whether an identity holds at one random point. @param shape its size */
export function holdsAt(
  identity: Identity,
  shape: ModularShape,
  solver: AnySolver,
  prime: number,
  random: RandomResidues,
): boolean {
  const field = primeField(prime);
  for (let attempt = 0; attempt < mostRedraws; attempt++) {
    try {
      const problem = modularProblem(identity.given, shape, field, () => random.residue(prime));
      const { left, right }: Equation<number> = identity.equation(field, problem, solver(field));
      return sameEntries(left, right);
    } catch (error) {
      // A vanishing denominator, or p = q: another point has to be drawn.
      if (!(error instanceof DivisionByZeroError || error instanceof RangeError)) throw error;
    }
  }
  // A right solver has an answer at almost every point.
  return false;
}

function sameEntries(left: Dense<number>, right: Dense<number>): boolean {
  return (
    left.length === right.length &&
    left.every((row, i) => {
      const other = element(right, i);
      return row.length === other.length && row.every((entry, j) => entry === element(other, j));
    })
  );
}
