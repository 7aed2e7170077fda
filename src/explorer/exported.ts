import { authorsDataset, authorsEvaluation } from '../datasets/authors-dataset';
import { numberToJson } from '../protocol/numbers-json';
import type { Refit } from './refit';
import type { Settings } from './settings';

/** Settings and everything that follows from them, in full precision, as JSON. */
export function exportedText(settings: Settings, refit: Refit): string {
  const { weight, ridge, gamma, steps, targets } = settings;
  const { convergence, effectiveRidges, ...numbers } = refit;
  return JSON.stringify({
    settings: {
      alpha: weight,
      lambda: ridge,
      gamma,
      tau: steps,
      x: authorsDataset.points.flat(),
      y: targets,
    },
    grid: authorsEvaluation.points.flat(),
    ...numbers,
    // A direction that is gone altogether has an infinite one.
    effectiveRidges: effectiveRidges.map(numberToJson),
    ...convergence,
  });
}
