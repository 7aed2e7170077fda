import type { CommonKernel } from '../../kernels/kernel';
import { type Dialect, literal, type RidgeFormulaChoice } from './dialect';

/** Base R. */
export const r: Dialect = {
  title: 'R',
  fence: 'r',
  names: ['r'],
  comment: '#',
  preamble: ['show <- function(name, x) cat(paste0(name, ":"), sprintf("%.16g", t(x)), "\\n")', ''],
  assign: (name, value) => `${name} <- ${value}`,
  matrix: (rows) => `matrix(c(${rows.flat().map(literal).join(', ')}), nrow = ${rows.length}, byrow = TRUE)`,
  list: (values) => `c(${values.map(literal).join(', ')})`,
  formulas: (choice) =>
    choice.op === 'kernel'
      ? kernelFormulas(choice.kernel)
      : [...(choice.op === 'spectrum' ? [] : ridge), ...formulas(choice)],
};

const ridge = ['G <- K + lambda * diag(nrow(K))'];

function kernelFormulas(kernel: CommonKernel['type']): string[] {
  const value = {
    linear: 'sum(x * z)',
    polynomial: '(gamma * sum(x * z) + offset)^degree',
    rbf: 'exp(-gamma * sum((x - z)^2))',
    laplacian: 'exp(-gamma * sum(abs(x - z)))',
  };
  return [
    `k <- function(x, z) ${value[kernel]}`,
    'entry <- Vectorize(function(i, j) k(X[i, ], Z[j, ]))',
    'show("K", outer(seq_len(nrow(X)), seq_len(nrow(Z)), entry))',
  ];
}

function formulas({ op, predicts, weightIsZero, everyWeightIsBest }: RidgeFormulaChoice): string[] {
  switch (op) {
    case 'distill':
      return [
        'fitted <- y',
        'for (step in seq_along(alphas)) {',
        '  c_t <- solve(G, alphas[step] * y + (1 - alphas[step]) * fitted, tol = 0)',
        '  fitted <- K %*% c_t',
        '  show(paste("fitted, step", step), fitted)',
        ...(predicts ? ['  show(paste("predictions, step", step), Kx %*% c_t)'] : []),
        '}',
      ];
    case 'limit':
      return [
        weightIsZero
          ? 'c_t <- 0 * y  # without the ground truth everything collapses to zero'
          : 'c_t <- solve(K + lambda / alpha * diag(nrow(K)), y, tol = 0)',
        'show("fitted", K %*% c_t)',
        ...(predicts ? ['show("predictions", Kx %*% c_t)'] : []),
      ];
    case 'spectrum':
      return [
        'd <- eigen(K, symmetric = TRUE, only.values = TRUE)$values',
        'show("eigenvalues", d)',
        'b <- 1 + 0 * d',
        'for (step in seq_along(alphas)) {',
        '  b <- d / (d + lambda) * (alphas[step] + (1 - alphas[step]) * b)',
        '  show(paste("filters, step", step), b)',
        '}',
      ];
    case 'optimalWeight':
      return [
        'fitted <- y',
        'for (alpha in alphas) fitted <- K %*% solve(G, alpha * y + (1 - alpha) * fitted, tol = 0)',
        'p <- Kx %*% solve(G, y, tol = 0)',
        'q <- Kx %*% solve(G, fitted, tol = 0)',
        everyWeightIsBest
          ? 'show("distance of p and q", sqrt(sum((p - q)^2)))  # nothing but rounding: every weight is best'
          : 'show("alpha", sum((p - q) * (yx - q)) / sum((p - q)^2))',
      ];
  }
}
