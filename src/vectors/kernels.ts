import { Matrix } from '../linear-algebra/matrix';

/** A kernel side that never changes: every entry is a double that is an exact short binary fraction. */
export interface FrozenKernel {
  readonly name: string;
  /** K, n×n */
  readonly kernel: Matrix;
  /** K̃, m×n, rows that belong to K */
  readonly crossKernel: Matrix;
}

/** The eigenvectors of these are exact, and so are their eigenvalues n·s². */
const hadamard4 = [
  [1, 1, 1, 1],
  [1, -1, 1, -1],
  [1, 1, -1, -1],
  [1, -1, -1, 1],
];
const hadamard8 = [
  ...hadamard4.map((row) => [...row, ...row]),
  ...hadamard4.map((row) => [...row, ...row.map((x) => -x)]),
];

export const frozenKernels: readonly FrozenKernel[] = [
  features('one point', [[1]], [[1], [2]]),
  features('one point, k = 1/4', [[1 / 2]], [[3]]),
  features('one point, k = 100', [[10]], [[1], [-1]]),
  features('one point, k = 0', [[0]], [[1]]),
  features('three points, K = 0', [[0], [0], [0]], [[1]]),
  features('two points', [[1, 0], [1, 1]], [[1, 2]]), // prettier-ignore
  features('two equal points', [[1], [1]], [[2]]),
  features('two opposite points', [[1], [-1]], [[1 / 2], [2]]),
  features('two points that see nothing of each other', [[1, 0], [0, 2]], [[1, 1], [0, 1]]), // prettier-ignore
  features('identity', [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[1, 2, 3]]), // prettier-ignore
  features('diagonal, singular', [[2, 0, 0], [0, 1, 0], [0, 0, 0]], [[1, 1, 1]]), // prettier-ignore
  features('three points in a plane', [[1, 2], [0, 1], [2, -1]], [[1, 0], [1, 1]]), // prettier-ignore
  features('three points', [[1, 0, 0], [1, 1, 0], [1, 1, 1]], [[2, 1, 0], [0, 1, -1]]), // prettier-ignore
  features('a straight line through four points', [[1, -1], [1, 0], [1, 1], [1, 2]], [[1, 1 / 2], [1, 4]]), // prettier-ignore
  features('five points, two of them twice', [[1, 2], [1, 2], [3, -1], [3, -1], [0, 1]], [[1, 1]]), // prettier-ignore
  spectrum('eigenvalues 64, 36, 16, 4', hadamard4, [4, 3, 2, 1]),
  spectrum('eigenvalues 16, 16, 4, 4', hadamard4, [2, 2, 1, 1]),
  spectrum('eigenvalues 36, 16, 0, 0', hadamard4, [3, 2, 0, 0]),
  spectrum('eight eigenvalues close together', hadamard8, [1, 1, 1, 17 / 16, 17 / 16, 9 / 8, 9 / 8, 5 / 4]),
  spectrum('eight eigenvalues from 2¹⁵ to 0', hadamard8, [64, 16, 4, 1, 1 / 4, 1 / 16, 1 / 64, 0]),
  spectrum('eigenvalues 4 and three of 2⁻¹²', hadamard4, [1, 1 / 128, 1 / 128, 1 / 128]),
  brownian('Brownian motion at 4 times', 4),
  brownian('Brownian motion at 6 times', 6),
  brownian('Brownian motion at 10 times', 10),
  brownian('Brownian motion at 12 times', 12),
  gaussian('RBF kernel on 6 points', 6),
  gaussian('RBF kernel on 11 points', 11),
];

/** K = ΦΦᵀ and K̃ = Φ̃Φᵀ. */
function features(name: string, training: number[][], evaluation: number[][]): FrozenKernel {
  const transposed = new Matrix(training).transpose();
  return {
    name,
    kernel: new Matrix(training).mmul(transposed),
    crossKernel: new Matrix(evaluation).mmul(transposed),
  };
}

/** Φ = H diag(s), so that K has the eigenvalues n s². */
function spectrum(name: string, basis: number[][], roots: readonly number[]): FrozenKernel {
  const scaled = basis.map((row) => row.map((entry, i) => entry * (roots[i] ?? 0)));
  const evaluation = [roots.map((root, i) => root * (i + 1)), roots.map((root, i) => root * (i % 2))];
  return features(name, scaled, evaluation);
}

/** κ(s, t) = min(s, t) at the times 1 … n; predictions between them and beyond. */
function brownian(name: string, size: number): FrozenKernel {
  const times = Array.from({ length: size }, (_, i) => i + 1);
  const against = (others: number[]): Matrix =>
    new Matrix(others.map((s) => times.map((t) => Math.min(s, t))));
  return { name, kernel: against(times), crossKernel: against([3 / 2, size + 1]) };
}

/**
 * exp(−80 (x−x′)²) on x = 0, 0.1, …, rounded to multiples of 2⁻³⁰: its eigenvalues are far larger than that, and the
 * last bit of no exponential function matters.
 */
function gaussian(name: string, size: number): FrozenKernel {
  const points = Array.from({ length: size }, (_, i) => i / 10);
  const against = (others: number[]): Matrix =>
    new Matrix(
      others.map((x) => points.map((z) => Math.round(Math.exp(-80 * (x - z) ** 2) * 2 ** 30) / 2 ** 30)),
    );
  return { name, kernel: against(points), crossKernel: against([0.05, 0.25]) };
}
