import { authorsDataset, authorsEvaluation } from '../datasets/authors-dataset';
import type { Panel, Series } from '../model/picture';
import type { Refit } from './refit';
import type { Settings } from './settings';

/** Far enough that a point can be dragged away from the curve. */
export const targetRange = [-2, 2] as const;

/** The pictures of the explorer, by what they show. */
export type ExplorerPanels = {
  readonly fit: Panel;
  readonly filters: Panel;
  readonly ridge: Panel;
  readonly distance: Panel;
};

/** Settings and what follows from them as pictures: the same as in the report, and drawn by the same code. */
export function explorerPanels(settings: Settings, refit: Refit): ExplorerPanels {
  return {
    fit: fitPanel(settings, refit),
    filters: filterPanel(settings, refit),
    ridge: ridgePanel(settings, refit),
    distance: distancePanel(settings, refit),
  };
}

function fitPanel({ steps, targets }: Settings, { fits, limitFit }: Refit): Panel {
  const x = authorsEvaluation.points.flat();
  return {
    title: 'The fit',
    x: { label: 'x', scale: 'linear', range: [0, 1] },
    y: { label: 'f(x)', scale: 'linear', range: targetRange },
    series: [
      { role: 'truth', name: 'sin 2πx', x, y: authorsEvaluation.targets.flat() },
      ...between(steps).map((step) => stepSeries(step, steps, x, fits[step - 1] ?? [])),
      { role: 'limit', name: 'limit', x, y: limitFit },
      { role: 'data', name: 'the points', x: authorsDataset.points.flat(), y: targets },
    ],
  };
}

function filterPanel({ steps }: Settings, { filters, limitFilters }: Refit): Panel {
  const x = limitFilters.map((_, index) => index + 1);
  return {
    title: 'What is left of each eigendirection',
    x: numbered(x),
    y: { label: 'diagonal of B(t)', scale: 'linear', range: [0, 1] },
    series: [
      ...between(steps).map((step) => stepSeries(step, steps, x, filters[step - 1] ?? [])),
      { role: 'limit', name: 'limit', x, y: limitFilters },
    ],
  };
}

function ridgePanel({ ridge, weight, steps }: Settings, { effectiveRidges }: Refit): Panel {
  const x = effectiveRidges.map((_, index) => index + 1);
  return {
    title: 'The effective ridge of each eigendirection',
    x: numbered(x),
    y: { label: 'd(1 − b)/b', scale: 'log' },
    series: [
      { role: 'truth', name: 'λ', x, y: x.map(() => ridge) },
      stepSeries(steps, steps, x, effectiveRidges),
      ...(weight > 0 ? [{ role: 'limit' as const, name: 'λ/α', x, y: x.map(() => ridge / weight) }] : []),
    ],
  };
}

function distancePanel({ steps }: Settings, { convergence: { distances, bounds } }: Refit): Panel {
  const x = distances.map((_, step) => step);
  return {
    title: 'Distance to the limit',
    x: { label: 'step', scale: 'linear', range: [0, Math.max(steps, 1)] },
    y: { label: '‖y(t) − y(∞)‖', scale: 'log' },
    series: [
      { role: 'bound', name: 'its bound', x, y: bounds },
      { role: 'step', step: 6, name: 'the distance', x, y: distances },
    ],
  };
}

function numbered(x: readonly number[]): Panel['x'] {
  return {
    label: 'k, the number of the eigenvalue',
    scale: 'linear',
    ticks: x.map((at) => ({ at, name: String(at) })),
  };
}

/** A few steps that tell of all: the first, the last, and some on the way. */
function between(steps: number): number[] {
  const shown = Math.min(steps, 6);
  return Array.from({ length: shown }, (_, index) =>
    shown === 1 ? steps : Math.round(1 + (index * (steps - 1)) / (shown - 1)),
  );
}

/** The later a step, the stronger its colour, whatever the number of steps. */
function stepSeries(step: number, steps: number, x: readonly number[], y: readonly number[]): Series {
  const shade = steps === 1 ? 6 : Math.round(1 + (5 * (step - 1)) / (steps - 1));
  return { role: 'step', step: shade, name: `step ${step}`, x, y };
}
