import { authorsDataset, authorsEvaluation } from '../../../../src/datasets/authors-dataset';
import type { Panel, Picture } from '../../../../src/model/picture';
import { distill } from '../../../../src/solver/distill';
import { limit } from '../../../../src/solver/limit';
import { authorsProblem, publishedSteps } from '../authors-setting';
import { plotted, weightText } from './plotted';

/** f⁽¹⁾ … f⁽⁶⁾ and f⁽∞⁾ over the points. */
export function fitsPicture(weights: readonly number[]): Picture {
  return {
    id: 'fits',
    title: 'The fits of each step',
    caption:
      'Without the ground truth (α = 0) every step is flatter than the one before, down to nothing. With it the steps settle at f(∞), which is ridge regression with the ridge λ/α.',
    panels: weights.map(panel),
  };
}

function panel(weight: number): Panel {
  const problem = authorsProblem(weight, publishedSteps);
  const x = authorsEvaluation.points.flat();
  return {
    title: weightText(weight),
    x: { label: 'x', scale: 'linear' },
    y: { label: 'f(x)', scale: 'linear' },
    series: [
      { role: 'truth', name: 'sin 2πx', x, y: plotted(authorsEvaluation.targets.flat()) },
      ...distill(problem).map(({ predictions }, index) => ({
        role: 'step' as const,
        step: index + 1,
        name: `step ${index + 1}`,
        x,
        y: plotted(predictions.to1DArray()),
      })),
      { role: 'limit', name: 'limit', x, y: plotted(limit({ ...problem, weight }).predictions.to1DArray()) },
      {
        role: 'data',
        name: 'the eleven points',
        x: authorsDataset.points.flat(),
        y: plotted(authorsDataset.targets.flat()),
      },
    ],
  };
}
