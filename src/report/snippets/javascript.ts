import type { CommonKernel } from '../../kernels/kernel';
import { type Dialect, literal, type RidgeFormulaChoice } from './dialect';

/** JavaScript without any library, which has to bring its own linear algebra. */
export const javascript: Dialect = {
  title: 'JavaScript',
  fence: 'js',
  names: ['javascript', 'typescript', 'node', 'node.js', 'js', 'ts'],
  comment: '//',
  preamble: [],
  assign: (name, value) => `const ${name} = ${value};`,
  matrix: (rows) => `[${rows.map((row) => `[${row.map(literal).join(', ')}]`).join(', ')}]`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
  formulas: (choice) =>
    choice.op === 'kernel'
      ? kernelFormulas(choice.kernel)
      : [...(choice.op === 'spectrum' ? jacobi : elimination), '', ...formulas(choice)],
};

const elimination = [
  'const multiply = (A, B) =>',
  '  A.map((row) => B[0].map((_, j) => row.reduce((sum, value, k) => sum + value * B[k][j], 0)));',
  'const combine = (a, A, b, B) => A.map((row, i) => row.map((value, j) => a * value + b * B[i][j]));',
  '/** (K + ridge I)⁻¹ Z by Gauss–Jordan elimination */',
  'const solve = (ridge, Z) => {',
  '  const rows = K.map((row, i) => [...row.map((value, j) => (i === j ? value + ridge : value)), ...Z[i]]);',
  '  rows.forEach((pivot, k) => {',
  '    for (const row of rows.filter((other) => other !== pivot)) {',
  '      const factor = row[k] / pivot[k];',
  '      pivot.forEach((value, j) => (row[j] -= factor * value));',
  '    }',
  '  });',
  '  return rows.map((row, i) => row.slice(K.length).map((value) => value / row[i]));',
  '};',
  'const show = (name, A) => console.log(`${name}:`, A.flat().join(" "));',
];

const jacobi = [
  '/** eigenvalues of a symmetric matrix by Jacobi rotations, descending */',
  'const eigenvalues = (matrix) => {',
  '  const A = matrix.map((row) => [...row]);',
  '  for (let sweep = 0; sweep < 30; sweep++)',
  '    for (let p = 0; p < A.length; p++)',
  '      for (let q = p + 1; q < A.length; q++) {',
  '        if (A[p][q] === 0) continue;',
  '        const angle = Math.atan2(2 * A[p][q], A[p][p] - A[q][q]) / 2;',
  '        const [c, s] = [Math.cos(angle), Math.sin(angle)];',
  '        for (const row of A) [row[p], row[q]] = [c * row[p] + s * row[q], c * row[q] - s * row[p]];',
  '        for (const k of A.keys()) [A[p][k], A[q][k]] = [c * A[p][k] + s * A[q][k], c * A[q][k] - s * A[p][k]];',
  '      }',
  '  return A.map((row, i) => row[i]).sort((a, b) => b - a);',
  '};',
];

function kernelFormulas(kernel: CommonKernel['type']): string[] {
  const value = {
    linear: 'sum(x, z, (a, b) => a * b)',
    polynomial: '(gamma * sum(x, z, (a, b) => a * b) + offset) ** degree',
    rbf: 'Math.exp(-gamma * sum(x, z, (a, b) => (a - b) ** 2))',
    laplacian: 'Math.exp(-gamma * sum(x, z, (a, b) => Math.abs(a - b)))',
  };
  return [
    'const sum = (x, z, term) => x.reduce((total, value, k) => total + term(value, z[k]), 0);',
    `const k = (x, z) => ${value[kernel]};`,
    'console.log("K:", X.flatMap((x) => Z.map((z) => k(x, z))).join(" "));',
  ];
}

function formulas({ op, predicts, weightIsZero, everyWeightIsBest }: RidgeFormulaChoice): string[] {
  switch (op) {
    case 'distill':
      return [
        'let fitted = y;',
        'alphas.forEach((alpha, index) => {',
        '  const c = solve(lambda, combine(alpha, y, 1 - alpha, fitted));',
        '  fitted = multiply(K, c);',
        '  show(`fitted, step ${index + 1}`, fitted);',
        ...(predicts ? ['  show(`predictions, step ${index + 1}`, multiply(Kx, c));'] : []),
        '});',
      ];
    case 'limit':
      return [
        weightIsZero
          ? 'const c = combine(0, y, 0, y); // without the ground truth everything collapses to zero'
          : 'const c = solve(lambda / alpha, y);',
        'show("fitted", multiply(K, c));',
        ...(predicts ? ['show("predictions", multiply(Kx, c));'] : []),
      ];
    case 'spectrum':
      return [
        'const d = eigenvalues(K);',
        'console.log("eigenvalues:", d.join(" "));',
        'let b = d.map(() => 1);',
        'alphas.forEach((alpha, index) => {',
        '  b = d.map((value, i) => (value / (value + lambda)) * (alpha + (1 - alpha) * b[i]));',
        '  console.log(`filters, step ${index + 1}:`, b.join(" "));',
        '});',
      ];
    case 'optimalWeight':
      return [
        'let fitted = y;',
        'for (const alpha of alphas)',
        '  fitted = multiply(K, solve(lambda, combine(alpha, y, 1 - alpha, fitted)));',
        'const p = multiply(Kx, solve(lambda, y));',
        'const q = multiply(Kx, solve(lambda, fitted));',
        'const inner = (A, B) => A.flat().reduce((sum, value, k) => sum + value * B.flat()[k], 0);',
        'const gap = combine(1, p, -1, q);',
        everyWeightIsBest
          ? 'console.log("distance of p and q:", Math.sqrt(inner(gap, gap))); // nothing but rounding: every weight is best'
          : 'console.log("alpha:", inner(gap, combine(1, yx, -1, q)) / inner(gap, gap));',
      ];
  }
}
