import type { Panel, Picture } from '../../../../src/model/picture';
import { lossesOf, publishedSteps } from '../authors-setting';
import published from '../published-losses.json';
import { countingUp, plotted, weightText } from './plotted';

/** Losses of steps 1 … 6 and of the limit, with the digits that were printed. */
export function lossesPicture(): Picture {
  return {
    id: 'losses',
    title: 'The loss of each step, and the digits that were published',
    caption:
      'Marks are printed digits, lines are computed. The README’s column headed “α = 0.25” lies on the line of α = 0.35; the notebook’s lies on that of α = 0.25.',
    panels: [panel([0], ['readme-0']), panel([0.25, 0.35], ['readme-0.25', 'notebook-0.25'])],
  };
}

function panel(weights: readonly number[], ids: readonly string[]): Panel {
  const x = countingUp(publishedSteps + 1);
  return {
    title: weights.map(weightText).join(' and '),
    x: { label: 'step', scale: 'linear', ticks: ticks(x) },
    y: { label: 'mean squared distance to sin 2πx', scale: 'linear' },
    series: [
      ...weights.map((weight) => ({
        role: 'computed' as const,
        weight,
        name: `${weightText(weight)}, computed`,
        x,
        y: plotted(lossesOf(weight)),
      })),
      ...published.columns
        .filter(({ id }) => ids.includes(id))
        .map(({ where, losses }) => ({
          role: 'published' as const,
          name: where,
          x,
          y: losses.map(Number),
        })),
    ],
  };
}

function ticks(steps: readonly number[]): { at: number; name: string }[] {
  return steps.map((at) => ({ at, name: at > publishedSteps ? '∞' : String(at) }));
}
