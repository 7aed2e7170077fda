import { counted } from '../../input/show';
import type { MeanInterval, MeasuredEvidence, MeasuredSetting } from '../../model/evidence';

/** "0.4512" */
export function lossText({ mean }: MeanInterval): string {
  return mean.toFixed(4);
}

/** "0.0012 (0.0003 to 0.0021)" */
export function intervalText({ mean, low, high }: MeanInterval, text: (value: number) => string): string {
  return `${text(mean)} (${text(low)} to ${text(high)})`;
}

/** The mean and half its interval: "0.0012 ± 0.0009". */
export function plusMinus({ mean, high }: MeanInterval, text: (value: number) => string): string {
  return `${text(mean)} ± ${text(high - mean)}`;
}

/** Two digits after the point, of a share: 0.0123 → "1.23 %". Never "−0.00 %". */
export function percent(share: number): string {
  return `${withoutNegativeZero((100 * share).toFixed(2))} %`;
}

/** A regret, in five digits after the point. */
export function regretText(value: number): string {
  return withoutNegativeZero(value.toFixed(5));
}

/** What distinguishes a setting of its learner: "cars, noise 0.5, fresh parameters". */
export function settingText({ task, noise, initialisation }: MeasuredSetting): string {
  const level = task === 'digits' ? `${100 * noise} % of labels wrong` : `noise ${noise}`;
  return `${task}, ${level}${initialisation === 'fresh' ? ', fresh parameters' : ''}`;
}

/** "profile standard, seed 1, 10 seeds; recorded with version 0.1.0" */
export function provenanceText({ profile, seed, seeds, recorded }: MeasuredEvidence): string {
  const run = `profile ${profile}, seed ${seed}, ${counted(seeds, 'trial')} for each setting`;
  return recorded === undefined ? run : `${run}; recorded with version ${recorded.version}`;
}

const learnerNames: Readonly<Record<MeasuredEvidence['learner'], string>> = {
  'kernel-ridge': 'kernel ridge',
  'random-features': 'ridge on random features',
  'linearised-network': 'linearised network',
  perceptron: 'perceptron',
  'convolutional-network': 'convolutional network',
};

export function learnerText({ learner }: Pick<MeasuredEvidence, 'learner'>): string {
  return learnerNames[learner];
}

function withoutNegativeZero(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
