import type { MeasuredEvidence, MeasuredSetting } from '../../model/evidence';
import { formatCount, formatShare } from '../../model/format-numbers';
import { learnerText, lossText, percent, plusMinus, regretText, settingText } from './measured-text';

/** The head of the table of settings. */
export const measuredColumns = [
  'learner',
  'setting',
  'loss at α̂',
  'best of grid',
  'regret',
  'of the loss',
  'regret on test data',
  'accuracy α̂ / grid',
  'trainings α̂ / grid',
  'gradient steps α̂ / grid',
] as const;

/** One line for every setting: losses on validation data, means over seeds and over all steps after the first. */
export function measuredRows(evidence: readonly MeasuredEvidence[]): string[][] {
  return evidence.flatMap((item) => item.settings.map((setting) => measuredRow(item, setting)));
}

function measuredRow(item: MeasuredEvidence, setting: MeasuredSetting): string[] {
  const { overall, cost } = setting;
  const { estimate, grid } = cost;
  return [
    learnerText(item),
    settingText(setting),
    lossText(overall.loss),
    lossText(overall.gridLoss),
    plusMinus(overall.regret, regretText),
    percent(overall.relativeRegret.mean),
    plusMinus(overall.testRegret, regretText),
    overall.accuracy && overall.gridAccuracy
      ? `${formatShare(overall.accuracy.mean)} / ${formatShare(overall.gridAccuracy.mean)}`
      : '–',
    `${formatCount(estimate.trainings)} / ${formatCount(grid.trainings)}`,
    item.exact ? '–' : `${formatCount(estimate.gradientSteps)} / ${formatCount(grid.gradientSteps)}`,
  ];
}

/** The head of the table of one setting's steps. */
export const stepColumns = (grid: readonly number[]): string[] => [
  'step',
  'α̂',
  'α*',
  'loss at α̂',
  'best of grid',
  'regret',
  'loss with α = 0',
  'size with α̂',
  'size with α = 0',
  ...grid.map((weight) => `α = ${weight}`),
];

/** Steps 1 to τ with a weight estimated anew at each, beside the path with α = 0, and the loss at every weight of the grid. */
export function stepRows({ grid }: MeasuredEvidence, setting: MeasuredSetting): string[][] {
  return setting.estimated.loss.map((loss, index) => {
    const step = setting.steps.find((measured) => measured.step === index + 1);
    const size = setting.estimated.size[index];
    const [lossWithout, sizeWithout] = [setting.withoutTruth.loss[index], setting.withoutTruth.size[index]];
    return [
      String(index + 1),
      step?.weight ? step.weight.mean.toFixed(3) : '–',
      step?.optimal ? step.optimal.mean.toFixed(3) : '–',
      lossText(loss),
      step ? lossText(step.gridLoss) : '–',
      step ? plusMinus(step.regret, regretText) : '–',
      lossWithout ? lossText(lossWithout) : '–',
      size ? size.mean.toFixed(3) : '–',
      sizeWithout ? sizeWithout.mean.toFixed(3) : '–',
      ...grid.map((_, position) => step?.curve[position]?.toFixed(4) ?? '–'),
    ];
  });
}
