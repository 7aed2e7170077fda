import { counted } from '../../input/show';
import type { ExactEvidence } from '../../model/evidence';
import { formatCount } from '../../model/format-numbers';
import { type Details, paragraph, table } from '../details';
import { statusText } from '../status-text';

/** Every statement, how much was compared, and where it failed. */
export function exactDetails(evidence: ExactEvidence): Details[] {
  const { runs, sizes, boundaries, statements } = evidence;
  if (statements.length === 0) return [];
  return [
    paragraph(
      `Exact, rational numbers: ${statusText(evidence)}, ${formatCount(runs)} problems; identities with a difference of exactly 0, inequalities with their exact sign.`,
    ),
    table(
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
    paragraph(
      `Problems by points and steps: ${spread(sizes)}. On a boundary: ${boundaries
        .map(({ name, problems }) => `${name} ${formatCount(problems)}`)
        .join(', ')}.`,
    ),
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
