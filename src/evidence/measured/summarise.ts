import { element } from '../../arithmetic/element';
import { summationBound } from '../../arithmetic/error-analysis/bounds/summation';
import { meanInterval } from '../../arithmetic/statistics/mean-interval';
import type { Score, TrialResult, TrialStep } from '../../learners/trial/run-trial';
import type { Setting } from '../../learners/trial/setting';
import type {
  RegretVerdict,
  EstimateAgainstGrid,
  MeanInterval,
  MeasuredPath,
  MeasuredSetting,
  MeasuredStep,
} from '../../model/evidence';

/**
 * Digits of what is measured: an interval over some seeds tells no more than two or three, and further ones would only
 * tell versions of JavaScript apart.
 */
const significantDigits = 5;

/** What the trials of one setting come to. @param trials one per seed, at least two */
export function summariseTrials(
  { id, task, noise, learner }: Setting,
  trials: readonly TrialResult[],
): MeasuredSetting {
  const stepCount = element(trials, 0).steps.length;
  const later = Array.from({ length: stepCount - 1 }, (_, index) => index + 1);
  const { cost } = element(trials, 0);
  return {
    id,
    task,
    noise,
    ...('initialisation' in learner && { initialisation: learner.initialisation }),
    overall: againstGrid(trials.map(({ steps }) => averaged(steps.slice(1).map(outcomeOf)))),
    steps: later.map((index) =>
      measuredStep(
        trials.map(({ steps }) => element(steps, index)),
        index + 1,
      ),
    ),
    estimated: pathOf(trials.map(({ steps }) => steps.map(({ student }) => student))),
    withoutTruth: pathOf(trials.map(({ withoutTruth }) => withoutTruth)),
    cost,
  };
}

/** One step of one trial, or the mean of several: the student of α̂, and that of the grid's best. */
interface Outcome {
  readonly chosen: Score;
  readonly best: Score;
}

function outcomeOf({ student, grid }: TrialStep): Outcome {
  return {
    chosen: student,
    best: grid.reduce((best, score) => (score.validationLoss < best.validationLoss ? score : best)),
  };
}

function averaged(outcomes: readonly Outcome[]): Outcome {
  return {
    chosen: averageScore(outcomes.map(({ chosen }) => chosen)),
    best: averageScore(outcomes.map(({ best }) => best)),
  };
}

function averageScore(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const accuracies = scores.every(({ testAccuracy }) => testAccuracy !== undefined);
  return {
    validationLoss: mean(({ validationLoss }) => validationLoss),
    testLoss: mean(({ testLoss }) => testLoss),
    ...(accuracies && { testAccuracy: mean(({ testAccuracy = NaN }) => testAccuracy) }),
    size: mean(({ size }) => size),
  };
}

function measuredStep(steps: readonly TrialStep[], step: number): MeasuredStep {
  const { grid, optimal } = element(steps, 0);
  return {
    step,
    weight: weightsOf(steps.map(({ weight }) => weight)),
    ...(optimal !== undefined && { optimal: weightsOf(steps.map(({ optimal: best = null }) => best)) }),
    curve: grid.map((_, position) =>
      rounded(
        steps.reduce((sum, { grid: scores }) => sum + element(scores, position).validationLoss, 0) /
          steps.length,
      ),
    ),
    ...againstGrid(steps.map(outcomeOf)),
  };
}

function againstGrid(outcomes: readonly Outcome[]): EstimateAgainstGrid {
  const over = (of: (outcome: Outcome) => number): MeanInterval => interval(outcomes.map(of));
  const regret = meanInterval(outcomes.map(regretOf));
  const testRegret = meanInterval(
    outcomes.map(({ chosen, best }) => differenceOf(chosen.testLoss, best.testLoss)),
  );
  const accuracies = outcomes.every(({ chosen }) => chosen.testAccuracy !== undefined);
  return {
    loss: over(({ chosen }) => chosen.validationLoss),
    gridLoss: over(({ best }) => best.validationLoss),
    regret: roundedInterval(regret),
    relativeRegret: over((outcome) => regretOf(outcome) / outcome.best.validationLoss),
    comparison: comparisonOf(regret),
    testLoss: over(({ chosen }) => chosen.testLoss),
    gridTestLoss: over(({ best }) => best.testLoss),
    testRegret: roundedInterval(testRegret),
    testComparison: comparisonOf(testRegret),
    ...(accuracies && {
      accuracy: over(({ chosen }) => chosen.testAccuracy ?? NaN),
      gridAccuracy: over(({ best }) => best.testAccuracy ?? NaN),
    }),
  };
}

function regretOf({ chosen, best }: Outcome): number {
  return differenceOf(chosen.validationLoss, best.validationLoss);
}

/** More squares than any loss here is a sum of. */
const mostTerms = 10_000;

/** What rounding alone can make of the difference of two losses counts as none. */
function differenceOf(loss: number, other: number): number {
  return Math.abs(loss - other) <= summationBound(mostTerms, other) ? 0 : loss - other;
}

function comparisonOf({ low, high }: MeanInterval): RegretVerdict {
  if (high < 0) return 'lower';
  return low > 0 ? 'higher' : 'even';
}

function pathOf(paths: readonly (readonly Score[])[]): MeasuredPath {
  const over = (of: (score: Score) => number): MeanInterval[] =>
    element(paths, 0).map((_, index) => interval(paths.map((path) => of(element(path, index)))));
  return { loss: over(({ validationLoss }) => validationLoss), size: over(({ size }) => size) };
}

/** Null where fewer than two seeds had a weight. */
function weightsOf(weights: readonly (number | null)[]): MeanInterval | null {
  const known = weights.filter((weight) => weight !== null);
  return known.length < 2 ? null : interval(known);
}

function interval(values: readonly number[]): MeanInterval {
  return roundedInterval(meanInterval(values));
}

function roundedInterval({ mean, low, high }: MeanInterval): MeanInterval {
  return { mean: rounded(mean), low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(significantDigits));
}
