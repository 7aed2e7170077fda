import type { ExactEvidence, ModularEvidence } from '../claims/evidence';
import { markdownTable } from './markdown-table';
import { formatCount } from './numbers';

/** Evidence in rational numbers: every statement, how much was compared, and where it failed. */
export function exactSection({ status, runs, statements }: ExactEvidence): string[] {
  if (statements.length === 0) return [];
  return [
    `Exact, rational numbers: ${status}, ${formatCount(runs)} problems; identities with a difference of exactly 0, inequalities with their exact sign.`,
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
  ];
}

/** Evidence over prime fields: every identity, and the soundness error by number of points and steps. */
export function modularSection({ status, identities, cells }: ModularEvidence): string[] {
  if (identities.length === 0) return [];
  const points = [...new Set(cells.map((cell) => cell.points))];
  const steps = [...new Set(cells.map((cell) => cell.steps))];
  const cellText = (n: number, tau: number): string => {
    const cell = cells.find((other) => other.points === n && other.steps === tau);
    return cell ? `2^−${cell.soundnessBits} (${cell.degree}, ${cell.evaluations})` : '–';
  };
  return [
    `Modular, random primes from 2²⁵ to 2²⁶: ${status}.`,
    markdownTable(
      ['identity', 'holds'],
      identities.map(({ title, holds, counterexample }) => [
        title,
        counterexample
          ? `fails modulo ${counterexample.prime} for n = ${counterexample.points}, τ = ${counterexample.steps}`
          : holds
            ? 'yes'
            : 'no',
      ]),
    ),
    'Probability (D/p)^k that a false identity is accepted, by points n and steps τ; in brackets its degree D and the number k of random points:',
    markdownTable(
      ['n', ...steps.map((step) => `τ = ${step}`)],
      points.map((n) => [String(n), ...steps.map((step) => cellText(n, step))]),
    ),
  ];
}
