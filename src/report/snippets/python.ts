import type { CommonKernel } from '../../kernels/kernel';
import { type Dialect, literal, type RidgeFormulaChoice } from './dialect';

/** Python with NumPy. */
export const python: Dialect = {
  title: 'Python',
  fence: 'python',
  names: ['python', 'cython', 'numpy'],
  comment: '#',
  preamble: ['import numpy as np', ''],
  assign: (name, value) => `${name === 'lambda' ? 'lam' : name} = ${value}`,
  matrix: (rows) =>
    `np.array([${rows.map((row) => `[${row.map(literal).join(', ')}]`).join(', ')}], dtype=float)`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
  formulas: (choice) =>
    choice.op === 'kernel'
      ? kernelFormulas(choice.kernel)
      : [...(choice.op === 'spectrum' ? [] : ridge), ...formulas(choice)],
};

const ridge = ['G = K + lam * np.eye(len(K))'];

function kernelFormulas(kernel: CommonKernel['type']): string[] {
  const value = {
    linear: 'X @ Z.T',
    polynomial: '(gamma * (X @ Z.T) + offset) ** degree',
    rbf: 'np.exp(-gamma * ((X[:, None] - Z) ** 2).sum(axis=2))',
    laplacian: 'np.exp(-gamma * np.abs(X[:, None] - Z).sum(axis=2))',
  };
  return [`print("K:", *(${value[kernel]}).ravel())`];
}

const nextFit = '    fitted = K @ np.linalg.solve(G, alpha * y + (1 - alpha) * fitted)';

function formulas({ op, predicts, weightIsZero, everyWeightIsBest }: RidgeFormulaChoice): string[] {
  switch (op) {
    case 'distill':
      return [
        'fitted = y',
        'for step, alpha in enumerate(alphas, start=1):',
        '    c = np.linalg.solve(G, alpha * y + (1 - alpha) * fitted)',
        '    fitted = K @ c',
        '    print(f"fitted, step {step}:", *fitted.ravel())',
        ...(predicts ? ['    print(f"predictions, step {step}:", *(Kx @ c).ravel())'] : []),
      ];
    case 'limit':
      return [
        weightIsZero
          ? 'c = np.zeros_like(y)  # without the ground truth everything collapses to zero'
          : 'c = np.linalg.solve(K + lam / alpha * np.eye(len(K)), y)',
        'print("fitted:", *(K @ c).ravel())',
        ...(predicts ? ['print("predictions:", *(Kx @ c).ravel())'] : []),
      ];
    case 'spectrum':
      return [
        'd = np.linalg.eigvalsh(K)[::-1]',
        'print("eigenvalues:", *d)',
        'b = np.ones_like(d)',
        'for step, alpha in enumerate(alphas, start=1):',
        '    b = d / (d + lam) * (alpha + (1 - alpha) * b)',
        '    print(f"filters, step {step}:", *b)',
      ];
    case 'optimalWeight':
      return [
        'fitted = y',
        'for alpha in alphas:',
        nextFit,
        'p = Kx @ np.linalg.solve(G, y)',
        'q = Kx @ np.linalg.solve(G, fitted)',
        everyWeightIsBest
          ? 'print("distance of p and q:", np.linalg.norm(p - q))  # nothing but rounding: every weight is best'
          : 'print("alpha:", np.vdot(p - q, yx - q) / np.vdot(p - q, p - q))',
      ];
  }
}
