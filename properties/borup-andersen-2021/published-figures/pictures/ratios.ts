import { element } from '../../../../src/arithmetic/element';
import type { Panel, Picture } from '../../../../src/model/picture';
import { publishedSteps } from '../authors-setting';
import { limitingRatios, neighbouringRatios } from '../neighbouring-ratios';
import { countedTicks, countingUp, plotted, weightText } from './plotted';

/** R_k⁽¹⁾ … R_k⁽⁶⁾ and, where there is one, R_k⁽∞⁾. */
export function ratiosPicture(weights: readonly number[]): Picture {
  return {
    id: 'ratios',
    title: 'How much more is left of a direction than of the next: the ratios Rₖ(t)',
    caption:
      'For α = 0 every ratio grows at every step, without bound. For α = 0.35 they settle, and some fall back on the way: the last ratio is largest at step 3.',
    panels: weights.map(panel),
  };
}

function panel(weight: number): Panel {
  const steps = neighbouringRatios(weight, publishedSteps);
  const x = countingUp(element(steps, 0).length);
  return {
    title: weightText(weight),
    x: { label: 'k, for the eigenvalues k and k + 1', scale: 'linear', ticks: countedTicks(x) },
    y: { label: 'Rₖ(t)', scale: 'linear' },
    series: [
      ...steps.map((ratios, index) => ({
        role: 'step' as const,
        step: index + 1,
        name: `step ${index + 1}`,
        x,
        y: plotted(ratios),
      })),
      ...(weight > 0
        ? [{ role: 'limit' as const, name: 'limit', x, y: plotted(limitingRatios(weight)) }]
        : []),
    ],
  };
}
