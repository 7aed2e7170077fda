import { element } from '../../../arithmetic/element';
import { learnerText, settingText } from '../../../evidence/measured/measured-text';
import type { MeasuredEvidence, MeasuredSetting } from '../../../model/evidence';
import type { Panel, Picture, Series } from '../../../model/picture';

/** The pictures of one learner, drawn from its report: for each task and way to begin, losses against weights and over steps. */
export function learnerPictures(evidence: MeasuredEvidence): Picture[] {
  return groupsOf(evidence).flatMap((settings) => [
    weightPicture(evidence, settings),
    ...(element(settings, 0).estimated.loss.length > 2 ? [stepPicture(evidence, settings)] : []),
  ]);
}

/** How much worse the estimate does than the best of the grid, in every setting. */
export function regretPicture(measurements: readonly MeasuredEvidence[]): Picture {
  const all = measurements.flatMap((evidence) =>
    evidence.settings.map((setting) => ({
      name: `${learnerText(evidence)}, ${settingText(setting)}`,
      setting,
    })),
  );
  const panel = (title: string, shown: typeof all): Panel => ({
    title,
    x: { label: 'regret, % of the grid’s loss', scale: 'linear' },
    y: {
      label: 'setting, numbered as in the table',
      scale: 'linear',
      range: [0, all.length + 1],
    },
    series: [
      { name: 'no difference', role: 'truth', x: [0, 0], y: [0, all.length + 1] },
      ...shown.map(({ setting }): Series => {
        const { low, high } = setting.overall.relativeRegret;
        const position = all.findIndex((other) => other.setting === setting) + 1;
        return {
          name: '95 % interval',
          role: 'interval',
          x: [100 * low, 100 * high],
          y: [position, position],
        };
      }),
      {
        name: 'mean over seeds',
        role: 'estimate',
        x: shown.map(({ setting }) => 100 * setting.overall.relativeRegret.mean),
        y: shown.map(({ setting }) => all.findIndex((other) => other.setting === setting) + 1),
      },
    ],
  });
  const fresh = all.filter(({ setting }) => setting.initialisation === 'fresh');
  const others = all.filter(({ setting }) => setting.initialisation !== 'fresh');
  return {
    id: 'estimate-regret',
    title: 'Regret by setting',
    caption:
      'How much higher the validation loss is at the estimated weight than at the best of the grid. Learners that draw ' +
      'fresh parameters for every training are shown apart: there the grid also picks the luckiest of its draws.',
    panels: [
      panel('the same parameters to begin with, or none', others),
      ...(fresh.length > 0 ? [panel('fresh parameters', fresh)] : []),
    ],
  };
}

/** Trainings after so many steps, by either way. */
export function costPicture({ steps, cost }: MeasuredSetting, grid: readonly number[]): Picture {
  const perStep = (trainings: number): number => trainings / steps.length;
  const all = [1, ...steps.map(({ step }) => step)];
  const line = (name: string, weight: number, trainings: number): Series => ({
    name,
    role: 'computed',
    weight,
    x: all,
    y: all.map((step) => 1 + (step - 1) * perStep(trainings)),
  });
  return {
    id: 'estimate-cost',
    title: 'Cost beside a grid search',
    caption: `Models trained up to each step, the first one among them. A grid of ${grid.length} values asks for one each.`,
    panels: [
      {
        title: 'trainings for one seed of one setting',
        x: { label: 'step', scale: 'linear' },
        y: { label: 'trainings', scale: 'linear' },
        series: [
          line('the estimate', 0, cost.estimate.trainings),
          line(`a grid of ${grid.length}`, 1, cost.grid.trainings),
        ],
      },
    ],
  };
}

function weightPicture(evidence: MeasuredEvidence, settings: readonly MeasuredSetting[]): Picture {
  const { grid, exact } = evidence;
  return {
    id: `estimate-weights-${idOf(evidence, settings)}`,
    title: `Loss against α: ${nameOf(evidence, settings)}`,
    caption:
      `Mean validation loss at every weight of the grid, for each step with the teacher that the estimate has led to. ` +
      `The mean estimate stands at its mean loss, which may lie below the curve, because every seed has its own weight.` +
      (exact ? ' α* is by the closed form, which is exact for this learner.' : ''),
    panels: settings.map((setting) => ({
      title: settingText(setting),
      x: { label: 'α', scale: 'linear', range: [0, 1] },
      y: { label: 'validation loss', scale: 'linear' },
      series: [
        ...setting.steps.map(({ step, curve }): Series => ({
          name: `step ${step}`,
          role: 'step',
          step,
          x: grid,
          y: curve,
        })),
        ...pointSeries('α* by the closed form', 'optimum', setting, ({ optimal }) => optimal),
        ...pointSeries('estimate α̂', 'estimate', setting, ({ weight }) => weight),
      ],
    })),
  };
}

function pointSeries(
  name: string,
  role: 'optimum' | 'estimate',
  { steps }: MeasuredSetting,
  weightOf: (step: MeasuredSetting['steps'][number]) => { readonly mean: number } | null | undefined,
): Series[] {
  const points = steps.flatMap((step) => {
    const weight = weightOf(step);
    return weight ? [{ x: weight.mean, y: step.loss.mean }] : [];
  });
  return points.length === 0
    ? []
    : [{ name, role, x: points.map(({ x }) => x), y: points.map(({ y }) => y) }];
}

function stepPicture(evidence: MeasuredEvidence, settings: readonly MeasuredSetting[]): Picture {
  const last = element(settings, -1);
  return {
    id: `estimate-steps-${idOf(evidence, settings)}`,
    title: `Over the steps: ${nameOf(evidence, settings)}`,
    caption:
      'Validation loss with a weight estimated anew at every step, and without the ground truth (α = 0); then the size of ' +
      'the predictions, which goes to 0 where everything collapses.',
    panels: [
      ...settings.map((setting) => pathPanel(settingText(setting), 'validation loss', 'loss', setting)),
      pathPanel(`size, ${settingText(last)}`, 'root mean square of predictions', 'size', last),
    ],
  };
}

function pathPanel(
  title: string,
  label: string,
  quantity: 'loss' | 'size',
  { estimated, withoutTruth }: MeasuredSetting,
): Panel {
  const line = (name: string, weight: number, values: readonly { readonly mean: number }[]): Series => ({
    name,
    role: 'computed',
    weight,
    x: values.map((_, index) => index + 1),
    y: values.map(({ mean }) => mean),
  });
  return {
    title,
    x: { label: 'step', scale: 'linear' },
    y: { label, scale: 'linear' },
    series: [
      line('α estimated at every step', 1, estimated[quantity]),
      line('α = 0', 0, withoutTruth[quantity]),
    ],
  };
}

/** Settings that differ in their noise alone. */
function groupsOf({ settings }: MeasuredEvidence): MeasuredSetting[][] {
  const groups = new Map<string, MeasuredSetting[]>();
  for (const setting of settings) {
    const key = groupOf(setting);
    groups.set(key, [...(groups.get(key) ?? []), setting]);
  }
  return [...groups.values()];
}

function groupOf({ task, initialisation }: MeasuredSetting): string {
  return initialisation === 'fresh' ? `${task}-fresh` : task;
}

function idOf({ learner }: MeasuredEvidence, settings: readonly MeasuredSetting[]): string {
  return `${learner}-${groupOf(element(settings, 0))}`;
}

function nameOf(evidence: MeasuredEvidence, settings: readonly MeasuredSetting[]): string {
  const { task, initialisation } = element(settings, 0);
  return `${learnerText(evidence)} on ${task}${initialisation === 'fresh' ? ', fresh parameters' : ''}`;
}
