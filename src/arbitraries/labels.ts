import { isWellConditioned } from '../arithmetic/error-analysis/bounds/conditioning';
import { isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import type { Problem } from '../model/problem';
import { constantWeight } from '../solver/constant-weight';
import { conditionNumber, eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';

/**
 * Every label a random problem can carry, with the minimum share of problems (any schedule, any kernel) that must carry
 * it. A test of the shares reveals when the generators stop producing a hard class.
 */
export const minimumShares = {
  'kernel from features': 0.1,
  'kernel from points': 0.15,
  'kernel from spectrum': 0.15,
  'zero kernel': 0.02,
  linear: 0.02,
  polynomial: 0.02,
  rbf: 0.02,
  laplacian: 0.02,
  matern32: 0.02,
  matern52: 0.02,
  repeated: 0.02,
  geometric: 0.02,
  clustered: 0.02,
  'zero eigenvalues': 0.02,
  dominant: 0.02,
  'one point': 0.03,
  'ten points or more': 0.03,
  'duplicated points': 0.1,
  'rank one': 0.05,
  singular: 0.2,
  'well-conditioned': 0.2,
  'ill-conditioned': 0.03,
  'extremely ill-conditioned': 0.01,
  'tiny ridge': 0.05,
  'huge ridge': 0.05,
  'no steps': 0.02,
  'one step': 0.03,
  'five steps or more': 0.2,
  'constant schedule': 0.2,
  'varying schedule': 0.2,
  'weight 0': 0.08,
  'weight 1': 0.08,
  'weight near 0': 0.03,
  'weight near 1': 0.03,
  'several outputs': 0.2,
  'eigenvector target': 0.05,
  'large offset': 0.03,
  'zero target': 0.01,
  'huge targets': 0.005,
  'large targets': 0.005,
  'small targets': 0.005,
  'tiny targets': 0.005,
  'subnormal targets': 0.005,
  'huge kernel': 0.005,
  'large kernel': 0.005,
  'kernel below 1e-8': 0.005,
  'tiny kernel': 0.005,
  'greatest ridge': 0.005,
  'least ridge': 0.005,
  'symmetric but for the last bit': 0.005,
  'indefinite by rounding': 0.005,
} as const;

export type Label = keyof typeof minimumShares;

/** Labels that follow from a finished problem; the generator adds those of its construction. */
export function readLabels(problem: Problem): Label[] {
  const { kernel, ridge, weights, targets } = problem;
  const { values } = eigenOf(kernel);
  const largest = kernelNorm(kernel);
  const rank = values.filter((value) => !isNegligible(value, kernel.rows, largest)).length;
  const condition = conditionNumber(kernel, ridge);
  const constant = constantWeight(problem) !== undefined;
  return when({
    'zero kernel': largest === 0,
    'one point': kernel.rows === 1,
    'ten points or more': kernel.rows >= 10,
    'rank one': rank === 1 && kernel.rows > 1,
    singular: rank < kernel.rows,
    'well-conditioned': isWellConditioned(condition),
    'ill-conditioned': condition > 1e8,
    'extremely ill-conditioned': condition > 1e12,
    'tiny ridge': ridge <= 1e-6 * largest,
    'huge ridge': largest > 0 && ridge >= 1e3 * largest,
    'no steps': weights.length === 0,
    'one step': weights.length === 1,
    'five steps or more': weights.length >= 5,
    'constant schedule': constant,
    'varying schedule': weights.length > 0 && !constant,
    'weight 0': weights.includes(0),
    'weight 1': weights.includes(1),
    'weight near 0': weights.some((weight) => weight > 0 && weight < 0.01),
    'weight near 1': weights.some((weight) => weight < 1 && weight > 0.99),
    'several outputs': targets.columns > 1,
  });
}

/** The labels whose condition holds. */
export function when(conditions: Partial<Record<Label, boolean>>): Label[] {
  return (Object.keys(conditions) as Label[]).filter((label) => conditions[label]);
}
