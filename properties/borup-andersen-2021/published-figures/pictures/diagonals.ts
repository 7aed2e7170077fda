import type { Panel, Picture } from '../../../../src/model/picture';
import { eigenOf } from '../../../../src/solver/error-bounds/conditioning';
import { filterPath, limitFilter } from '../../../../src/solver/filters';
import { authorsProblem, publishedSteps } from '../authors-setting';
import { countedTicks, countingUp, plotted, weightText } from './plotted';

/** The diagonals of B⁽¹⁾ … B⁽⁶⁾ and B⁽∞⁾. */
export function diagonalsPicture(weights: readonly number[]): Picture {
  return {
    id: 'diagonals',
    title: 'What is left of each eigendirection: the diagonal of B(t)',
    caption:
      'Each step shrinks every direction further, small eigenvalues (on the right) most of all. For α = 0 everything shrinks to 0, for α > 0 to a floor.',
    panels: weights.map(panel),
  };
}

function panel(weight: number): Panel {
  const { kernel, ridge, weights } = authorsProblem(weight, publishedSteps);
  const { values } = eigenOf(kernel);
  const x = countingUp(values.length);
  return {
    title: weightText(weight),
    x: { label: 'k, the number of the eigenvalue', scale: 'linear', ticks: countedTicks(x) },
    y: { label: 'entry k of the diagonal', scale: 'linear' },
    series: [
      ...filterPath(values, ridge, weights).map((filter, index) => ({
        role: 'step' as const,
        step: index + 1,
        name: `step ${index + 1}`,
        x,
        y: plotted(filter),
      })),
      {
        role: 'limit',
        name: 'limit',
        x,
        y: plotted(values.map((value) => limitFilter(value, ridge, weight))),
      },
    ],
  };
}
