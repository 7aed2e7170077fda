import { element } from '../../arithmetic/element';
import { combine, type Dense } from '../../arithmetic/exact/dense';
import { type Rational, rational } from '../../arithmetic/exact/rational';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { distillOver } from '../../solver/over-field/distill';
import type { FitOver, RidgeInputsOver } from '../../solver/over-field/inputs';

/** One more step with the given weight, from what a model fitted: the mixture αy + (1−α)ŷ, smoothed once. */
export function oneMoreStep(
  problem: RidgeInputsOver<Rational>,
  weight: Rational,
  fitted: Dense<Rational>,
): FitOver<Rational> {
  const others = rational(1).sub(weight);
  const targets = combine(rationalField, weight, problem.targets, others, fitted);
  return element(distillOver(rationalField, { ...problem, targets, weights: [rational(1)] }), 0);
}

/** @throws Error where two routes to a fit disagree */
export function expectAgreement(op: string, left: FitOver<Rational>, right: FitOver<Rational>): void {
  const numbers = ({ fitted, predictions }: FitOver<Rational>): Rational[] =>
    [...fitted, ...predictions].flat();
  const others = numbers(right);
  const agree = numbers(left).every((value, i) => value.equals(element(others, i)));
  if (!agree) throw new Error(`${op}: two exact routes disagree`);
}
