import { element } from '../../arithmetic/element';
import { counted } from '../../input/show';
import type { MeasuredEvidence, MeasuredSetting } from '../../model/evidence';
import { formatCount } from '../../model/format-numbers';
import { intervalText, percent } from './measured-text';
import { strongestMeasurements } from './strongest';

/**
 * What the numbers say about the estimate for networks that are trained, in three sentences: how good it is, what it
 * costs, and what that comes to. None where no network was trained.
 */
export function estimateConclusions(evidence: readonly MeasuredEvidence[]): string[] {
  const trained = strongestMeasurements(evidence).filter(({ exact }) => !exact);
  const settings = trained.flatMap((item) => item.settings);
  if (settings.length === 0) return [];
  return [quality(trained, settings), cost(element(trained, 0), settings), verdict(settings)];
}

function quality(trained: readonly MeasuredEvidence[], settings: readonly MeasuredSetting[]): string {
  const { grid, seeds } = element(trained, 0);
  const worst = settings.reduce((worse, setting) =>
    setting.overall.relativeRegret.mean > worse.overall.relativeRegret.mean ? setting : worse,
  );
  const regrets = settings.map(({ overall }) => overall.relativeRegret.mean);
  return (
    `In ${counted(settings.length, 'setting')} of networks trained by gradient descent, ${seeds} seeds each, the validation loss at ` +
    `the estimate is higher than the best of a grid of ${grid.length} in ${having(settings, 'higher')}, lower in ` +
    `${having(settings, 'lower')}, and not to be told from it in ${having(settings, 'even')}; the mean regret is ` +
    `${percent(mean(regrets))} of the grid’s loss, largest in ${worst.id} with ` +
    `${intervalText(worst.overall.relativeRegret, percent)}, and on test data, on which nothing was chosen, the loss is ` +
    `higher in ${settings.filter(({ overall }) => overall.testComparison === 'higher').length}.`
  );
}

function cost({ grid }: MeasuredEvidence, settings: readonly MeasuredSetting[]): string {
  const total = (of: (cost: MeasuredSetting['cost']) => number): number =>
    settings.reduce((sum, setting) => sum + of(setting.cost), 0);
  const [estimate, search] = [total((one) => one.estimate.trainings), total((one) => one.grid.trainings)];
  const [steps, searchSteps] = [
    total((one) => one.estimate.gradientSteps),
    total((one) => one.grid.gradientSteps),
  ];
  const perStep = estimate / settings.reduce((sum, setting) => sum + setting.steps.length, 0);
  return (
    `For the weight of a step and its student it trains ${formatDecimal(perStep)} models where the grid trains ` +
    `${grid.length}, so that it takes ${formatCount(estimate)} trainings and ${formatCount(steps)} steps of gradient ` +
    `descent for one seed of every setting instead of ${formatCount(search)} and ${formatCount(searchSteps)}: ` +
    `${formatDecimal(searchSteps / steps)} times less.`
  );
}

function verdict(settings: readonly MeasuredSetting[]): string {
  const worse = settings.filter(({ overall }) => overall.comparison === 'higher');
  const first = mean(settings.map(({ estimated }) => element(estimated.loss, 0).mean));
  const estimated = mean(settings.map(({ overall }) => overall.loss.mean));
  const best = mean(settings.map(({ overall }) => overall.gridLoss.mean));
  const without = settings.filter(
    ({ withoutTruth, estimated: path }) => element(withoutTruth.loss, -1).mean > element(path.loss, -1).mean,
  ).length;
  return (
    `${claimText(settings, worse)}${initialisationText(settings)}; on average the loss goes from ${formatLoss(first)} ` +
    `without distillation to ${formatLoss(estimated)} with estimated weights and ${formatLoss(best)} with the grid’s, and ` +
    `at the last step it is higher with α = 0 than with estimated weights in ${without} of ${settings.length}; all ` +
    'networks are small and the data few, so that nothing is said of large ones.'
  );
}

/** Whether an estimate does as well as a grid, as far as the intervals tell. */
function claimText(settings: readonly MeasuredSetting[], worse: readonly MeasuredSetting[]): string {
  const highest = Math.max(...settings.map(({ overall }) => overall.relativeRegret.high));
  if (worse.length === 0) {
    return `The abstract’s claim stands in ${counted(settings.length, 'setting')} of ${settings.length} as far as these intervals tell, the widest of which reaches up to ${percent(highest)}`;
  }
  const regrets = worse.map(({ overall }) => overall.relativeRegret.mean);
  const [least, most] = [percent(Math.min(...regrets)), percent(Math.max(...regrets))];
  const range = least === most ? least : `${least} to ${most}`;
  return `The abstract’s claim stands to within its uncertainty in ${settings.length - worse.length} of ${counted(settings.length, 'setting')}, and in the other ${worse.length} the grid does better, by ${range} of its loss`;
}

/** Whether trainings that begin alike and those that do not come to the same. */
function initialisationText(settings: readonly MeasuredSetting[]): string {
  const regretsOf = (wanted: MeasuredSetting['initialisation']): number[] =>
    settings
      .filter(({ initialisation }) => initialisation === wanted)
      .map(({ overall }) => overall.relativeRegret.mean);
  const [shared, fresh] = [regretsOf('shared'), regretsOf('fresh')];
  if (shared.length === 0 || fresh.length === 0) return '';
  return (
    `; the mean regret is ${percent(mean(shared))} where all trainings begin with the same parameters and ` +
    `${percent(mean(fresh))} where each draws its own, of which a grid keeps the luckiest`
  );
}

function having(settings: readonly MeasuredSetting[], comparison: string): number {
  return settings.filter(({ overall }) => overall.comparison === comparison).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function formatLoss(loss: number): string {
  return loss.toFixed(3);
}

/** 2 or 5.5 */
function formatDecimal(value: number): string {
  return String(Number(value.toFixed(1)));
}
