import type { CommonKernel } from '../../kernels/kernel';
import { type Dialect, literal, type RidgeFormulaChoice } from './dialect';

/** Octave, and MATLAB as well. */
export const octave: Dialect = {
  title: 'Octave',
  fence: 'matlab',
  names: ['octave', 'gnu octave', 'matlab'],
  comment: '%',
  preamble: ['show = @(name, x) fprintf("%s:%s\\n", name, sprintf(" %.16g", x.\'));', ''],
  assign: (name, value) => `${name} = ${value};`,
  matrix: (rows) => `[${rows.map((row) => row.map(literal).join(', ')).join('; ')}]`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
  formulas: (choice) =>
    choice.op === 'kernel'
      ? kernelFormulas(choice.kernel)
      : [...(choice.op === 'spectrum' ? [] : ridge), ...formulas(choice)],
};

const ridge = ['G = K + lambda * eye(size(K));'];

function kernelFormulas(kernel: CommonKernel['type']): string[] {
  const value = {
    linear: "x * z.'",
    polynomial: "(gamma * (x * z.') + offset) ^ degree",
    rbf: 'exp(-gamma * sum((x - z) .^ 2))',
    laplacian: 'exp(-gamma * sum(abs(x - z)))',
  };
  return [
    `k = @(x, z) ${value[kernel]};`,
    'entry = @(i, j) k(X(i, :), Z(j, :));',
    '[j, i] = meshgrid(1:size(Z, 1), 1:size(X, 1));',
    'show("K", arrayfun(entry, i, j));',
  ];
}

function formulas({ op, predicts, weightIsZero, everyWeightIsBest }: RidgeFormulaChoice): string[] {
  switch (op) {
    case 'distill':
      return [
        'fitted = y;',
        'for step = 1:numel(alphas)',
        '  c = G \\ (alphas(step) * y + (1 - alphas(step)) * fitted);',
        '  fitted = K * c;',
        '  show(sprintf("fitted, step %d", step), fitted);',
        ...(predicts ? ['  show(sprintf("predictions, step %d", step), Kx * c);'] : []),
        'end',
      ];
    case 'limit':
      return [
        weightIsZero
          ? 'c = zeros(size(y)); % without the ground truth everything collapses to zero'
          : 'c = (K + lambda / alpha * eye(size(K))) \\ y;',
        'show("fitted", K * c);',
        ...(predicts ? ['show("predictions", Kx * c);'] : []),
      ];
    case 'spectrum':
      return [
        "d = sort(eig(K), 'descend');",
        'show("eigenvalues", d);',
        'b = ones(size(d));',
        'for step = 1:numel(alphas)',
        '  b = d ./ (d + lambda) .* (alphas(step) + (1 - alphas(step)) * b);',
        '  show(sprintf("filters, step %d", step), b);',
        'end',
      ];
    case 'optimalWeight':
      return [
        'fitted = y;',
        'for alpha = alphas',
        '  fitted = K * (G \\ (alpha * y + (1 - alpha) * fitted));',
        'end',
        'p = Kx * (G \\ y);',
        'q = Kx * (G \\ fitted);',
        everyWeightIsBest
          ? "show('distance of p and q', norm(p - q, 'fro')); % nothing but rounding: every weight is best"
          : "show('alpha', sum(sum((p - q) .* (yx - q))) / sum(sum((p - q) .^ 2)));",
      ];
  }
}
