import type { KernelJson } from '../fields';

interface Inputs {
  readonly kernel: KernelJson;
}

/** κ(X, Z) from its textbook formula, in every language of snippets. */
export const snippet = {
  python({ kernel }: Inputs): string[] {
    const value = {
      linear: 'X @ Z.T',
      polynomial: '(gamma * (X @ Z.T) + offset) ** degree',
      rbf: 'np.exp(-gamma * ((X[:, None] - Z) ** 2).sum(axis=2))',
      laplacian: 'np.exp(-gamma * np.abs(X[:, None] - Z).sum(axis=2))',
    };
    return [`print("K:", *(${value[kernel.type]}).ravel())`];
  },
  r({ kernel }: Inputs): string[] {
    const value = {
      linear: 'sum(x * z)',
      polynomial: '(gamma * sum(x * z) + offset)^degree',
      rbf: 'exp(-gamma * sum((x - z)^2))',
      laplacian: 'exp(-gamma * sum(abs(x - z)))',
    };
    return [
      `k <- function(x, z) ${value[kernel.type]}`,
      'entry <- Vectorize(function(i, j) k(X[i, ], Z[j, ]))',
      'show("K", outer(seq_len(nrow(X)), seq_len(nrow(Z)), entry))',
    ];
  },
  octave({ kernel }: Inputs): string[] {
    const value = {
      linear: "x * z.'",
      polynomial: "(gamma * (x * z.') + offset) ^ degree",
      rbf: 'exp(-gamma * sum((x - z) .^ 2))',
      laplacian: 'exp(-gamma * sum(abs(x - z)))',
    };
    return [
      `k = @(x, z) ${value[kernel.type]};`,
      'entry = @(i, j) k(X(i, :), Z(j, :));',
      '[j, i] = meshgrid(1:size(Z, 1), 1:size(X, 1));',
      'show("K", arrayfun(entry, i, j));',
    ];
  },
  javascript({ kernel }: Inputs): string[] {
    const value = {
      linear: 'sum(x, z, (a, b) => a * b)',
      polynomial: '(gamma * sum(x, z, (a, b) => a * b) + offset) ** degree',
      rbf: 'Math.exp(-gamma * sum(x, z, (a, b) => (a - b) ** 2))',
      laplacian: 'Math.exp(-gamma * sum(x, z, (a, b) => Math.abs(a - b)))',
    };
    return [
      'const sum = (x, z, term) => x.reduce((total, value, k) => total + term(value, z[k]), 0);',
      `const k = (x, z) => ${value[kernel.type]};`,
      'console.log("K:", X.flatMap((x) => Z.map((z) => k(x, z))).join(" "));',
    ];
  },
};
