import { Matrix } from '../matrix';
import { checkedInfo } from './check-info';
import { inColumns, inRows, integer } from './fortran';
import type { LapackRoutines } from './routines';

/**
 * argmin ‖AX − B‖ for A m×n of full column rank, B m×c; X is n×c (dgels). LAPACK reads A in row-major order as Aᵀ;
 * dgels therefore solves for its transpose, by an LQ factorisation.
 * @throws RangeError for incompatible shapes, for m < n, and for A of lower rank
 */
export function lapackLeastSquares({ dgels }: LapackRoutines, matrix: Matrix, rightHandSide: Matrix): Matrix {
  const { rows, columns } = matrix;
  const outputs = rightHandSide.columns;
  if (rightHandSide.rows !== rows || rows < columns) {
    throw new RangeError(`no least squares of ${rows}×${columns} and ${rightHandSide.rows}×${outputs}`);
  }
  if (columns === 0 || outputs === 0) return new Matrix(columns, outputs);
  const [m, n, nrhs, info] = [integer(columns), integer(rows), integer(outputs), integer(0)];
  const solution = inColumns(rightHandSide);
  const work = new Float64Array(columns + 64 * Math.max(columns, outputs));
  dgels(
    'T',
    m,
    n,
    nrhs,
    new Float64Array(matrix.elements),
    m,
    solution,
    n,
    work,
    integer(work.length),
    info,
    1,
  );
  if (checkedInfo('dgels', info) > 0) throw new RangeError('the matrix does not have full column rank');
  return inRows(solution, columns, outputs, rows);
}
