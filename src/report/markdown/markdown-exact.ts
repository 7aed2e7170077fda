import { counted } from '../../input/show';
import type { ExactEvidence, ModularEvidence } from '../../model/evidence';
import { formatCount } from '../model/numbers';
import { statusText } from '../text/status-text';
import { markdownTable } from './markdown-table';

/** Evidence in rational numbers: every statement, how much was compared, and where it failed. */
export function exactSection(evidence: ExactEvidence): string[] {
  const { runs, sizes, boundaries, statements } = evidence;
  if (statements.length === 0) return [];
  return [
    `Exact, rational numbers: ${statusText(evidence)}, ${formatCount(runs)} problems; identities with a difference of exactly 0, inequalities with their exact sign.`,
    markdownTable(
      ['statement', 'kind', 'compared', 'counterexample'],
      statements.map(({ title, kind, comparisons, counterexample }) => [
        title,
        kind,
        formatCount(comparisons),
        counterexample === undefined
          ? '–'
          : Object.entries(counterexample)
              .map(([name, value]) => `${name} = ${value}`)
              .join(', '),
      ]),
    ),
    `Problems by points and steps: ${spread(sizes)}. On a boundary: ${boundaries
      .map(({ name, problems }) => `${name} ${formatCount(problems)}`)
      .join(', ')}.`,
  ];
}

/** "36 sizes from n = 1, τ = 1 to n = 6, τ = 6, 19 to 41 of each" */
function spread(sizes: ExactEvidence['sizes']): string {
  const range = (numbers: readonly number[]): string => `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  if (sizes.length === 0) return 'none';
  return [
    counted(sizes.length, 'size'),
    `n from ${range(sizes.map(({ points }) => points))}`,
    `τ from ${range(sizes.map(({ steps }) => steps))}`,
    `${range(sizes.map(({ problems }) => problems))} of each`,
  ].join(', ');
}

/** Evidence over prime fields: every identity, and the soundness error by number of points and steps. */
export function modularSection(evidence: ModularEvidence): string[] {
  const { identities, cells } = evidence;
  if (identities.length === 0) return [];
  const points = [...new Set(cells.map((cell) => cell.points))];
  const steps = [...new Set(cells.map((cell) => cell.steps))];
  const cellText = (n: number, tau: number): string => {
    const cell = cells.find((other) => other.points === n && other.steps === tau);
    return cell ? `2^−${cell.soundnessBits} (${cell.degree}, ${cell.evaluations})` : '–';
  };
  return [
    `Modular, random primes from 2²⁵ to 2²⁶: ${statusText(evidence)}.`,
    markdownTable(
      ['identity', 'holds'],
      identities.map(({ title, holds, counterexample }) => [
        title,
        counterexample
          ? `fails modulo ${counterexample.prime} for n = ${counterexample.points}, τ = ${counterexample.steps}`
          : holds
            ? 'yes'
            : 'not tested at every size',
      ]),
    ),
    'Probability (D/p)^k that a false identity is accepted, by points n and steps τ; in brackets its degree D and the number k of random points:',
    markdownTable(
      ['n', ...steps.map((step) => `τ = ${step}`)],
      points.map((n) => [String(n), ...steps.map((step) => cellText(n, step))]),
    ),
  ];
}
