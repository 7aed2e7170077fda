import type { PublishedEvidence } from '../../model/evidence';
import { table } from '../details';
import type { EvidenceMethod } from '../method';
import { shareOf, wordsOf } from '../words';
import { checkPublished } from './published';

export const published = {
  name: 'published',
  label: 'Published',
  column: {
    figure: 'confirmed',
    guide:
      'The authors’ printed numbers, pictures and sentences against what the theory gives on their data.',
  },
  order: 'one claim at a time',
  plan: (claim) =>
    claim.kind === 'published-figures'
      ? { kind: 'whole', size: 1, gather: () => Promise.resolve([checkPublished(claim)]) }
      : undefined,
  words(item) {
    const explained = item.statements.filter(({ verdict }) => verdict === 'discrepancy').length;
    return wordsOf(item, [`${confirmedOf(item)} confirmed`, `${explained} explained`]);
  },
  keyFigure: ([item]) => ({ status: item.status, text: confirmedOf(item) }),
  findings: (items, { slug }) =>
    items.flatMap(({ statements }) =>
      statements
        .filter(({ verdict }) => verdict !== 'confirmed')
        .map(({ id, title, found, verdict }) => ({
          id: `${slug}/${id}`,
          claim: slug,
          kind: verdict === 'discrepancy' ? 'discrepancy' : 'failure',
          title,
          detail: found,
        })),
    ),
  details: ({ statements }) => [
    table(
      ['statement', 'published', 'found', 'verdict'],
      statements.map(({ title, published: said, found, verdict }) => [title, said, found, verdict]),
    ),
  ],
  pictures: ({ pictures = [] }) => pictures,
} satisfies EvidenceMethod<PublishedEvidence>;

/** "12 of 14" */
function confirmedOf({ statements }: PublishedEvidence): string {
  return shareOf(statements, ({ verdict }) => verdict === 'confirmed');
}
