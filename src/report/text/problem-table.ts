import type { NumberJson } from '../../protocol/numbers-json';
import type { PointsJson } from '../../protocol/operations/fields';
import { kernelText } from '../../protocol/operations/kernel/kernel-text';
import { abbreviated, shortEntry } from './entries-text';
import { plainTable } from './plain-table';

/** A problem, or what a question takes of one, in the notation of the theory. */
export interface TabulatedProblem {
  readonly K: Rows;
  /** shown in place of K and K̃, where the subject was given them */
  readonly points?: PointsJson;
  readonly y?: Rows;
  readonly lambda?: NumberJson;
  readonly alphas?: readonly NumberJson[];
  readonly alpha?: NumberJson;
  readonly Kx?: Rows;
  readonly yx?: Rows;
}

type Rows = readonly (readonly NumberJson[])[];

/** Points that a kernel is evaluated on. */
export interface TabulatedPoints {
  readonly X: Rows;
  readonly Z: Rows;
}

/** The points of a kernel matrix as a person reads them: how many, then X above Z. One string for each line. */
export function pointsTable({ X, Z }: TabulatedPoints): string[] {
  const rows = [
    ['', ...header('X', X)],
    ...body('point', X, []),
    ['', ...header('Z', Z)],
    ...body('point', Z, []),
  ];
  return [`n = ${X.length}, m = ${Z.length}, d = ${X[0]?.length ?? 0}`, ...plainTable(rows)];
}

/**
 * The problem as a person reads it: sizes and weights, then K beside y and K̃ beside ỹ, or X and Z in their places. One
 * string for each line.
 */
export function problemTable(problem: TabulatedProblem): string[] {
  const { y = [], yx = [] } = problem;
  const { training, evaluation } = matricesOf(problem);
  const rows = [
    ['', ...header(training.name, training.rows), ...header('y', y, '')],
    ...body('point', training.rows, y),
    ...(evaluation.rows.length > 0
      ? [
          ['', ...header(evaluation.name, evaluation.rows), ...header('ỹ', yx, '')],
          ...body('evaluation point', evaluation.rows, yx),
        ]
      : []),
  ];
  return [facts(problem), ...plainTable(rows)];
}

interface NamedRows {
  readonly name: string;
  readonly rows: Rows;
}

/** K and K̃, or what the subject was given in their places. */
export function matricesOf({ K, Kx = [], points }: TabulatedProblem): {
  readonly training: NamedRows;
  readonly evaluation: NamedRows;
} {
  return points === undefined
    ? { training: { name: 'K', rows: K }, evaluation: { name: 'K̃', rows: Kx } }
    : { training: { name: 'X', rows: points.X }, evaluation: { name: 'Z', rows: points.Z ?? [] } };
}

/** Sizes, ridge, weights and kernel. */
function facts({ K, lambda, alphas, alpha, Kx = [], points }: TabulatedProblem): string {
  return [
    `n = ${K.length}`,
    ...(Kx.length > 0 ? [`m = ${Kx.length}`] : []),
    ...(alphas ? [`τ = ${alphas.length}`] : []),
    ...(lambda === undefined ? [] : [`λ = ${String(lambda)}`]),
    ...(alphas ? [`α = (${cells(alphas).join(', ')})`] : []),
    ...(alpha === undefined ? [] : [`α = ${String(alpha)}`]),
    ...(points === undefined ? [] : [`kernel ${kernelText(points.kernel)}`]),
  ].join(', ');
}

/** The name of a matrix above its first column; @param gap an empty column before it */
function header(name: string, [first = []]: Rows, ...gap: string[]): string[] {
  return first.length === 0 ? [] : [...gap, name, ...cells(first).slice(1).fill('')];
}

/** The rows of a matrix with those of another one beside them. */
function body(label: string, left: Rows, right: Rows): string[][] {
  const line = (row: Rows[number], position: number): string[] => {
    const beside = right[position];
    return [`${label} ${position + 1}`, ...cells(row), ...(beside ? ['', ...cells(beside)] : [])];
  };
  return abbreviated(left, line, ['…']);
}

function cells(row: Rows[number]): string[] {
  return abbreviated(row, shortEntry, '…');
}
