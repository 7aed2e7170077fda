import { element } from '../../arithmetic/element';
import { combine, innerProductOver } from '../../arithmetic/exact/dense';
import type { Field } from '../../arithmetic/exact/field';
import { distillOver } from './distill';
import type { OptimalWeightInputsOver } from './inputs';

/**
 * α* = ⟨p − q, ỹ − q⟩/‖p − q‖² for step t = weights.length + 1, with p the first fit and q the student of the previous
 * one alone; undefined where p = q and every weight is optimal.
 * @throws DivisionByZeroError where K + λI is singular over the field
 */
export function optimalWeightOver<T>(field: Field<T>, inputs: OptimalWeightInputsOver<T>): T | undefined {
  const path = distillOver(field, { ...inputs, weights: [...inputs.weights, field.zero] });
  const { predictions: truthOnly } = element(path, 0);
  const { predictions: previousOnly } = element(path, -1);
  const minus = field.subtract(field.zero, field.one);
  const gap = combine(field, field.one, truthOnly, minus, previousOnly);
  const square = innerProductOver(field, gap, gap);
  if (field.isZero(square)) return undefined;
  const wanted = combine(field, field.one, inputs.evaluationTargets, minus, previousOnly);
  return field.divide(innerProductOver(field, gap, wanted), square);
}
