import type { Counterexample } from '../claims/evidence';
import type { MatrixJson } from '../claims/problem-json';
import { formatNumber } from './numbers';

/** The smallest failing problem in plain text: the problem, what came, what should have come. */
export function counterexampleText(id: string, title: string, counterexample: Counterexample): string {
  const { problem, comparison, message, seed, path } = counterexample;
  return [
    `${id} fails: ${title}`,
    `  K = ${matrixText(problem.K)}, λ = ${problem.lambda}, α = (${problem.alphas.join(', ')}), y = ${matrixText(problem.y)}`,
    ...(problem.Kx.length > 0 ? [`  K̃ = ${matrixText(problem.Kx)}, ỹ = ${matrixText(problem.yx)}`] : []),
    ...(comparison
      ? [
          `  ${comparison.quantity}: expected ${matrixText(comparison.expected)}`,
          `  ${' '.repeat(comparison.quantity.length)}  received ${matrixText(comparison.actual)} (test ratio ${formatNumber(comparison.ratio)})`,
        ]
      : []),
    ...(message === undefined ? [] : [`  ${message}`]),
    `  seed ${seed}, path ${path}`,
  ].join('\n');
}

function matrixText(matrix: MatrixJson): string {
  const rows = matrix.map((row) => row.join(' '));
  const columnVector = matrix.every((row) => row.length === 1);
  return columnVector ? `(${rows.join(', ')})` : `[${rows.join('; ')}]`;
}
