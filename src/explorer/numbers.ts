import { formatNumber } from '../model/format-numbers';
import { explorerNumbers } from '../report/html/explorer-controls';
import { part } from './element-by-id';
import type { Refit } from './refit';
import type { Settings } from './settings';

/** Writes the numbers beneath the charts. */
export function showNumbers(settings: Settings, refit: Refit): void {
  const texts = textsOf(settings, refit);
  for (const name of Object.keys(explorerNumbers) as (keyof typeof explorerNumbers)[]) {
    part(`number-${name}`, HTMLElement).textContent = texts[name];
  }
}

function textsOf(
  { ridge, weight }: Settings,
  { losses, limitLoss, convergence: { rate, distances, bounds } }: Refit,
): Record<keyof typeof explorerNumbers, string> {
  const least = Math.min(...losses);
  return {
    loss: decimals(losses.at(-1)),
    best: `${decimals(least)} at step ${losses.indexOf(least) + 1}`,
    limitLoss: decimals(limitLoss),
    limitRidge: weight === 0 ? 'none: everything collapses to 0' : formatNumber(ridge / weight),
    rate: formatNumber(rate),
    distance: formatNumber(distances.at(-1)),
    bound: formatNumber(bounds.at(-1)),
  };
}

/** As many as the authors print. */
function decimals(loss: number | undefined): string {
  return loss === undefined ? '–' : loss.toFixed(5);
}
