import type { VectorFile } from './vector';

/** What each flag means, in the manner of Project Wycheproof: why the vector is there and whom it finds. */
export const notes = {
  basic: {
    bugType: 'basic',
    description: 'An ordinary problem.',
    effect: 'The formula itself is wrong.',
  },
  'one-point': {
    bugType: 'boundary',
    description: 'One training point: the recursion is scalar, with a = k/(k+λ).',
    effect: 'Matrices of one entry are squeezed to numbers, or the point is interpolated.',
  },
  'zero-kernel': {
    bugType: 'boundary',
    description: 'K = 0: every fit after the first step is 0.',
    effect: 'Division by a norm of 0, or the targets are returned as they came.',
  },
  singular: {
    bugType: 'boundary',
    description: 'K has eigenvalues 0; K + λI is invertible all the same.',
    effect: 'Jitter is added, or a pseudo-inverse cuts eigenvalues off.',
  },
  'repeated-eigenvalues': {
    bugType: 'boundary',
    description: 'Eigenvalues of K coincide.',
    effect: 'Eigenvectors of one eigenspace are mixed up, or filters are matched to the wrong eigenvalue.',
  },
  'ten-points-or-more': {
    bugType: 'boundary',
    description: 'At least ten training points.',
    effect: 'Blocking, or an approximation that only large problems get, goes wrong.',
  },
  large: {
    bugType: 'boundary',
    description: 'Just more points, evaluation rows, outputs or steps than some block or limit.',
    effect: 'Another method takes over beyond that size, and it is wrong.',
  },
  'ill-conditioned': {
    bugType: 'conditioning',
    description: 'κ above 100: digits are lost, and the denominators allow for it.',
    effect: 'An explicit inverse or normal equations lose more digits than need be lost.',
  },
  'no-steps': {
    bugType: 'boundary',
    description: 'τ = 0: there is nothing to compute.',
    effect: 'One step is made all the same, or an empty list is refused.',
  },
  'five-steps-or-more': {
    bugType: 'boundary',
    description: 'τ ≥ 5.',
    effect: 'The iteration stops early, or a step is counted twice.',
  },
  'weight-zero': {
    bugType: 'boundary',
    description: 'A weight is exactly 0: nothing of the truth enters that step.',
    effect: 'A weight of 0 counts as missing.',
  },
  'weight-one': {
    bugType: 'boundary',
    description: 'A weight is exactly 1: nothing of the teacher enters that step.',
    effect: 'The step is skipped, or treated as the first.',
  },
  'varying-weights': {
    bugType: 'basic',
    description: 'The weights differ from step to step, and their order matters.',
    effect: 'One weight is used for all steps, or the schedule is sorted, reversed, shifted or averaged.',
  },
  'several-outputs': {
    bugType: 'data-handling',
    description: 'The targets have two or three columns, which are independent of each other.',
    effect: 'Only the first column is fitted, or columns are mixed.',
  },
  'zero-target': {
    bugType: 'boundary',
    description: 'Some targets are exactly 0.',
    effect: 'A target of 0 counts as missing.',
  },
  'negative-target': {
    bugType: 'data-handling',
    description: 'Some targets are negative.',
    effect: 'Targets are clipped, or read as probabilities.',
  },
  offset: {
    bugType: 'data-handling',
    description: 'All targets are far from 0, which is no reason to centre them.',
    effect: 'The mean is taken off and put back.',
  },
  'every-weight-optimal': {
    bugType: 'boundary',
    description: 'p = q, so the loss does not depend on the weight.',
    effect: 'Division by ‖p − q‖² = 0.',
  },
  'optimum-outside': {
    bugType: 'boundary',
    description: 'The best weight lies outside [0, 1]; the operation gives it unclipped.',
    effect: 'The weight is clipped, or searched on a grid.',
  },
  'one-change': {
    bugType: 'state',
    description:
      'The vector before it with one input changed; to be put in the order of the file, to one process.',
    effect:
      'A cache that does not know all that its content depends on gives the answer to the vector before.',
  },
  'linear-kernel': {
    bugType: 'basic',
    description: '⟨x, z⟩.',
    effect: 'Coordinates are left out, or points are centred or normalised first.',
  },
  'polynomial-kernel': {
    bugType: 'basic',
    description: '(γ⟨x, z⟩ + offset)^degree.',
    effect: 'A parameter is ignored or applied in another order, or γ is divided by the dimension.',
  },
  'rbf-kernel': {
    bugType: 'basic',
    description: 'exp(−γ‖x − z‖²), with the square and without a factor ½.',
    effect: 'γ is read as a width, 1/(2γ²), or the distance is not squared.',
  },
  'laplacian-kernel': {
    bugType: 'basic',
    description: 'exp(−γ‖x − z‖₁), with the sum of absolute differences.',
    effect: 'The Euclidean distance is taken, or γ is read as a length.',
  },
  'one-pair': {
    bugType: 'boundary',
    description: 'One point in X and one in Z.',
    effect: 'Matrices of one entry are squeezed to numbers.',
  },
  'same-points': {
    bugType: 'boundary',
    description: 'X = Z, so that K is symmetric.',
    effect: 'Something is added to the diagonal that only a ridge should add.',
  },
  'as-many-points': {
    bugType: 'boundary',
    description:
      'X and Z have equally many points, so that K is square and nothing but its entries says which way round.',
    effect: 'K is transposed, or taken for symmetric.',
  },
  'one-coordinate': {
    bugType: 'boundary',
    description: 'Points on the line.',
    effect: 'A column is taken for a row.',
  },
  'far-from-origin': {
    bugType: 'conditioning',
    description:
      'Points that are far from the origin and close to each other; the denominators allow for cancellation.',
    effect: '‖x‖² + ‖z‖² − 2⟨x, z⟩ in single precision has no digit left, or becomes negative.',
  },
  'nearly-zero': {
    bugType: 'boundary',
    description: 'Some values are too small for a normal double; 0 is right as well.',
    effect: 'NaN, or a value that was clipped from below.',
  },
  'invalid-kernel': {
    bugType: 'validation',
    description: 'γ is not above 0, the degree no whole number from 1, or the offset negative.',
    effect: 'Numbers come back that belong to no kernel matrix.',
  },
  'invalid-ridge': {
    bugType: 'validation',
    description: 'λ is not above 0.',
    effect: 'Numbers come back that solve no regularised problem.',
  },
  'invalid-weight': {
    bugType: 'validation',
    description: 'A weight lies outside [0, 1], where a step is no mixture.',
    effect: 'Numbers come back from an extrapolation nobody asked for.',
  },
  asymmetric: {
    bugType: 'validation',
    description: 'K is not symmetric, so it is no kernel matrix.',
    effect: 'One triangle of K is silently ignored.',
  },
  'wrong-shape': {
    bugType: 'validation',
    description: 'Shapes do not match.',
    effect: 'Broadcasting makes something of them.',
  },
  'not-finite': {
    bugType: 'validation',
    description: 'An entry is NaN or infinite.',
    effect: 'NaN spreads through the answer.',
  },
} as const satisfies VectorFile['notes'];

export type Flag = keyof typeof notes;
