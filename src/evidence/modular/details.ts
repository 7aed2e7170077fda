import type { ModularEvidence } from '../../model/evidence';
import { type Details, paragraph, table } from '../details';
import { statusText } from '../status-text';

/** Every identity, and the soundness error by number of points and steps. */
export function modularDetails(evidence: ModularEvidence): Details[] {
  const { identities, cells } = evidence;
  if (identities.length === 0) return [];
  const points = [...new Set(cells.map((cell) => cell.points))];
  const steps = [...new Set(cells.map((cell) => cell.steps))];
  const cellText = (n: number, tau: number): string => {
    const cell = cells.find((other) => other.points === n && other.steps === tau);
    return cell ? `2^−${cell.soundnessBits} (${cell.degree}, ${cell.evaluations})` : '–';
  };
  return [
    paragraph(`Modular, random primes from 2²⁵ to 2²⁶: ${statusText(evidence)}.`),
    table(
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
    paragraph(
      'Probability (D/p)^k that a false identity is accepted, by points n and steps τ; in brackets its degree D and the number k of random points:',
    ),
    table(
      ['n', ...steps.map((step) => `τ = ${step}`)],
      points.map((n) => [String(n), ...steps.map((step) => cellText(n, step))]),
    ),
  ];
}
