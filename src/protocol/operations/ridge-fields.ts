/** The fields of inputs that most operations share, by the names of the theory. */
export const ridgeFields = {
  kernel: { kind: 'matrix', name: 'K' },
  ridge: { kind: 'number', name: 'lambda' },
  targets: { kind: 'matrix', name: 'y' },
  weights: { kind: 'numbers', name: 'alphas' },
  crossKernel: { kind: 'matrix', name: 'Kx' },
} as const;
