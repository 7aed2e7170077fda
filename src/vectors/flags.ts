import { isWellConditioned } from '../arithmetic/error-analysis/bounds/conditioning';
import { isNegligible } from '../arithmetic/error-analysis/bounds/spectrum';
import { smallestNormal } from '../arithmetic/error-analysis/unit-roundoff';
import type { Rational } from '../arithmetic/exact/rational';
import { crossKernelMatrix } from '../kernels/kernel-matrix';
import { outputFieldsOf } from '../protocol/operations/field-lists';
import type { AnyInputs, OutputsJson } from '../protocol/operations/types';
import { isRidgeRequest, type Operation, type Request, type RidgeRequest } from '../protocol/subject';
import { conditionNumber, eigenOf, kernelNorm } from '../solver/error-bounds/conditioning';
import type { KernelInputs } from '../solver/inputs';
import type { Flag } from './notes';

/** Everything about a request that an implementation may stumble over; `basic` where there is nothing. */
export function flagsOf(request: Request, outputs: OutputsJson<Rational>[Operation]): Flag[] {
  const { op, inputs } = request;
  if ('points' in inputs) return pointFlags(inputs);
  const flags = [
    ...(isRidgeRequest(request) ? kernelFlags(request) : []),
    ...weightFlags(op, inputs),
    ...targetFlags(inputs),
  ];
  if ('alpha' in outputs) {
    if (outputs.alpha === null) flags.push('every-weight-optimal');
    else if (outputs.alpha.compare(0) < 0 || outputs.alpha.compare(1) > 0) flags.push('optimum-outside');
  }
  return flags.length === 0 ? ['basic'] : flags;
}

/** What an implementation of kernels may stumble over, the type of the kernel first. */
function pointFlags({ kernel, points, others }: KernelInputs): Flag[] {
  const exponential = kernel.type === 'rbf' || kernel.type === 'laplacian';
  const values = crossKernelMatrix(kernel, points.to2DArray(), others.to2DArray()).to1DArray();
  return [
    `${kernel.type}-kernel`,
    ...chosen({
      'one-pair': points.rows === 1 && others.rows === 1,
      'same-points': points.to1DArray().join() === others.to1DArray().join(),
      'as-many-points': points.rows > 1 && points.rows === others.rows,
      'one-coordinate': points.columns === 1,
      'far-from-origin': Math.min(...points.to1DArray().map(Math.abs)) >= 1000,
      'nearly-zero': exponential && values.some((value) => value < smallestNormal.float64),
    }),
  ];
}

function kernelFlags({ inputs: { kernel, ridge } }: RidgeRequest): Flag[] {
  const { values } = eigenOf(kernel);
  const negligible = (value: number): boolean => isNegligible(value, kernel.rows, kernelNorm(kernel));
  return chosen({
    'one-point': kernel.rows === 1,
    'zero-kernel': kernelNorm(kernel) === 0,
    singular: values.some(negligible),
    'repeated-eigenvalues': values.some((value, i) => i > 0 && negligible(value - (values[i - 1] ?? NaN))),
    'ten-points-or-more': kernel.rows >= 10,
    'ill-conditioned': !isWellConditioned(conditionNumber(kernel, ridge)),
  });
}

function weightFlags(op: Operation, { weight, weights }: AnyInputs): Flag[] {
  const all = weights ?? (weight === undefined ? [] : [weight]);
  const onePerStep = outputFieldsOf(op).some(({ conversions }) => conversions.perStep);
  return chosen({
    'no-steps': onePerStep && all.length === 0,
    'five-steps-or-more': all.length >= 5,
    'weight-zero': all.includes(0),
    'weight-one': all.includes(1),
    'varying-weights': new Set(all).size > 1,
  });
}

function targetFlags({ targets }: AnyInputs): Flag[] {
  if (targets === undefined) return [];
  const values = targets.to1DArray();
  const least = Math.min(...values);
  return chosen({
    'several-outputs': targets.columns > 1,
    'zero-target': values.includes(0),
    'negative-target': least < 0,
    offset: least > Math.max(...values) - least,
  });
}

function chosen(conditions: Partial<Record<Flag, boolean>>): Flag[] {
  return (Object.keys(conditions) as Flag[]).filter((flag) => conditions[flag]);
}
