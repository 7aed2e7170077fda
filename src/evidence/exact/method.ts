import type { Claim } from '../../model/claim';
import type { ExactEvidence } from '../../model/evidence';
import { formatCount } from '../../model/format-numbers';
import { solverOver } from '../../solver/over-field/solver';
import type { EvidenceMethod } from '../method';
import { onePiece, type Plan, type Run } from '../plan';
import { wordsOf } from '../words';
import { exactDetails } from './details';
import { gatherExact } from './exact';

export const exact = {
  name: 'exact',
  label: 'Exact',
  column: {
    figure: 'compared',
    guide:
      'None among random problems in rational numbers, with up to six points and six steps: differences of exactly 0, inequalities with their exact sign. Of finitely many problems.',
  },
  order: 'any',
  plan,
  words: (item) =>
    wordsOf(
      item,
      item.runs === 0
        ? []
        : [`${formatCount(item.runs)} problems`, `${formatCount(comparisonsOf(item))} compared`],
      item.runs > 0,
    ),
  keyFigure: ([item]) => ({ status: item.status, text: formatCount(comparisonsOf(item)) }),
  findings: (items, { slug }) =>
    items.flatMap(({ statements }) =>
      statements
        .filter(({ counterexample }) => counterexample !== undefined)
        .map(({ name, title }) => ({
          id: `${slug}/${name}`,
          claim: slug,
          kind: 'failure',
          title: 'Fails in exact arithmetic',
          detail: title,
        })),
    ),
  details: exactDetails,
} satisfies EvidenceMethod<ExactEvidence>;

/** Few problems leave some statement with nothing to compare. */
const fewestRuns = 100;

function plan(claim: Claim, { seed, runs }: Run): Plan<ExactEvidence> | undefined {
  if (claim.kind !== 'theorem') return undefined;
  const size = Math.max(fewestRuns, runs);
  return onePiece(size, ({ onUnit: onProblem, budget }) =>
    gatherExact(claim, solverOver, { seed, runs: size, ...(onProblem && { onProblem }), budget }),
  );
}

function comparisonsOf({ statements }: ExactEvidence): number {
  return statements.reduce((sum, { comparisons }) => sum + comparisons, 0);
}
