import { element } from '../../../../src/arithmetic/element';
import type { Picture, Series } from '../../../../src/model/picture';
import { mixTargets } from '../../../../src/solver/mix-targets';
import { optimalWeight, weightedPredictions } from '../../../../src/solver/optimal-weight';
import { authorsLoss, authorsProblem, publishedSteps } from '../authors-setting';
import { countingUp, plotted } from './plotted';

/** The first step has no best weight: whatever it is makes no difference. */
const firstWeight = 1;
const [leastWeight, spacing] = [-1, 0.025];
const gridSize = 10;

/** Validation loss against the weight of one step after the best weights of those before, with the best one and a grid. */
export function weightsPicture(): Picture {
  return {
    id: 'weights',
    title: 'Validation loss against the weight of a step',
    caption:
      'A parabola for each step, after the best weights in [0, 1] for the steps before it. Its closed-form minimum α* costs one more fit; the grid costs eleven, and comes no closer than its spacing. At step 2 the minimum lies below 0: the best weight in [0, 1] is 0.',
    panels: [
      {
        title: 'steps 2 to 6',
        x: { label: 'α', scale: 'linear' },
        y: { label: 'mean squared distance to sin 2πx', scale: 'linear' },
        series: parabolas(),
      },
    ],
  };
}

function parabolas(): Series[] {
  const curves = Array.from(
    { length: Math.round((1 - leastWeight) / spacing) + 1 },
    (_, index) => leastWeight + index * spacing,
  );
  const grid = [0, ...countingUp(gridSize)].map((position) => position / gridSize);
  const weights = [firstWeight];
  const steps = countingUp(publishedSteps).slice(1);
  return steps.flatMap((step): Series[] => {
    const inputs = { ...authorsProblem(firstWeight, 0), weights: [...weights] };
    const { truthOnly, previousOnly } = weightedPredictions(inputs);
    const losses = (at: readonly number[]): number[] =>
      plotted(at.map((weight) => authorsLoss(mixTargets(weight, truthOnly, previousOnly))));
    const best = optimalWeight(inputs);
    if (best.kind === 'degenerate')
      throw new Error(`step ${step} of the authors' example has no best weight`);
    weights.push(best.clipped);
    return [
      { role: 'step', step, name: `step ${step}`, x: plotted(curves), y: losses(curves) },
      ...(step === element(steps, -1)
        ? [{ role: 'grid' as const, name: `a grid at step ${step}`, x: grid, y: losses(grid) }]
        : []),
      {
        role: 'optimum',
        name: 'the minimum α*, in closed form',
        x: plotted([best.weight]),
        y: losses([best.weight]),
      },
    ];
  });
}
