import type { ExactEvidence, ModularEvidence } from '../claims/evidence';
import { escapeMarkdown, markdownTable } from './markdown-table';
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
export function modularSection({ status, identities }: ModularEvidence): string[] {
  if (identities.length === 0) return [];
  return [
    `Modular, random primes from 2²⁵ to 2²⁶: ${status}; a false identity passes a cell with a probability of at most (D/p)^k.`,
    ...identities.flatMap(({ name, title, holds, cells }) => {
      const points = [...new Set(cells.map((cell) => cell.points))];
      const steps = [...new Set(cells.map((cell) => cell.steps))];
      return [
        `\`${name}\`: ${escapeMarkdown(title)}. ${holds ? 'Holds' : 'Fails'}; soundness error by points n and steps τ:`,
        markdownTable(
          ['n', ...steps.map((step) => `τ = ${step}`)],
          points.map((n) => [
            String(n),
            ...steps.map((step) => {
              const cell = cells.find((other) => other.points === n && other.steps === step);
              if (cell === undefined) return '–';
              return cell.counterexample === undefined
                ? `2^−${cell.soundnessBits} (D = ${cell.degree}, k = ${cell.evaluations})`
                : `fails modulo ${cell.counterexample.prime}`;
            }),
          ]),
        ),
      ];
    }),
  ];
}
