import Table from 'cli-table3';
import { formatCount, formatNumber } from '../../model/format-numbers';
import type { FitReport } from '../model/fit-report';

/** The path over steps as a table, with the limit below. */
export function renderFit({
  description,
  backend,
  ridge,
  trainingPoints,
  validationPoints,
  steps,
  limit,
}: FitReport): string {
  const table = new Table({
    head: ['step', 'weight α', 'training error', 'validation error', 'best α', 'best α in [0, 1]'],
    style: { head: [], border: [], compact: true },
  });
  for (const { step, weight, trainingError, validationError, bestWeight } of steps) {
    const best = bestWeight
      ? [formatNumber(bestWeight.unconstrained), formatNumber(bestWeight.clipped)]
      : anyWeight(validationPoints);
    table.push([
      formatCount(step),
      formatNumber(weight),
      formatNumber(trainingError),
      formatNumber(validationError),
      ...best,
    ]);
  }
  if (limit) {
    table.push([
      '∞',
      formatNumber(steps[0]?.weight),
      formatNumber(limit.trainingError),
      formatNumber(limit.validationError),
      '–',
      '–',
    ]);
  }
  return [
    `${description.data}: ${trainingPoints} training and ${validationPoints} validation points, ${description.kernel}, ridge ${formatNumber(ridge)}; computed with ${backend}`,
    table.toString(),
    limit
      ? `infinitely many steps are one ridge regression with ridge λ/α = ${formatNumber(limit.ridge)}`
      : 'no limit is given for a varying schedule or without steps; with α = 0 everything collapses to 0',
  ].join('\n');
}

function anyWeight(validationPoints: number): [string, string] {
  return validationPoints === 0 ? ['–', '–'] : ['any', 'any'];
}
