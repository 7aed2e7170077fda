import { counted } from '../../input/show';
import type { ModularEvidence } from '../../model/evidence';
import { solverOver } from '../../solver/over-field/solver';
import type { EvidenceMethod } from '../method';
import { onePiece } from '../plan';
import { wordsOf } from '../words';
import { modularDetails } from './details';
import { gatherModular, modularCellCount } from './modular';

export const modular = {
  name: 'modular',
  label: 'Modular',
  column: {
    figure: 'error ≤',
    guide:
      'Identities hold at random points modulo random primes, for up to six points and eight steps. A false one passes with no more than the probability that is printed.',
  },
  order: 'any',
  plan: (claim, { seed }) =>
    claim.kind === 'theorem'
      ? onePiece(modularCellCount(claim), ({ onUnit: onCell, budget }) =>
          gatherModular(claim, solverOver, { seed, ...(onCell && { onCell }), budget }),
        )
      : undefined,
  words(item) {
    const cells = item.cells.length;
    return wordsOf(
      item,
      cells === 0 ? [] : [counted(cells, 'cell'), `error ≤ ${errorBound(item)}`],
      cells > 0,
    );
  },
  keyFigure: ([item]) => ({ status: item.status, text: item.cells.length === 0 ? '–' : errorBound(item) }),
  findings: (items, { slug }) =>
    items.flatMap(({ identities }) =>
      identities
        .filter(({ counterexample }) => counterexample !== undefined)
        .map(({ name, title }) => ({
          id: `${slug}/${name}`,
          claim: slug,
          kind: 'failure',
          title: 'Fails over a prime field',
          detail: title,
        })),
    ),
  details: modularDetails,
} satisfies EvidenceMethod<ModularEvidence>;

/** The probability that a false identity is accepted, in the cell where it is largest. */
function errorBound({ cells }: ModularEvidence): string {
  return `2^−${Math.min(...cells.map(({ soundnessBits }) => soundnessBits))}`;
}
