import type { SearchEvidence } from '../../model/evidence';
import { formatCount } from '../../model/format-numbers';
import { type Details, paragraph, table } from '../details';
import type { EvidenceMethod } from '../method';
import { onePiece } from '../plan';
import { statusText } from '../status-text';
import { wordsOf } from '../words';
import { searchCounterexample } from './search';

/** A search for counterexamples is exact: it shares the option and the column of that method. */
export const search = {
  name: 'search',
  label: 'Search',
  column: 'exact',
  refutesWith: 'failed',
  order: 'any',
  plan: (claim, { seed, runs }) =>
    claim.kind === 'false-reading'
      ? onePiece(runs, ({ onUnit: onProblem, budget }) =>
          searchCounterexample(claim, { seed, runs, ...(onProblem && { onProblem }), budget }),
        )
      : undefined,
  words(item) {
    const found = item.counterexample ? 'counterexample' : 'nothing found';
    const tried = `${formatCount(item.tried)} tried`;
    return wordsOf(item, item.status === 'not-run' ? [tried] : [found, tried]);
  },
  keyFigure: ([{ status, counterexample }]) => ({ status, text: counterexample ? 'refuted' : 'none found' }),
  findings: (items, { slug, title }) =>
    items.flatMap(({ counterexample }) =>
      counterexample
        ? [
            {
              id: slug,
              claim: slug,
              kind: 'false-reading',
              title,
              detail: counterexample.refutation.summary,
            },
          ]
        : [],
    ),
  details(item): Details[] {
    const { counterexample, tried } = item;
    if (item.status === 'not-run') return [paragraph(`Search: ${statusText(item)}.`)];
    if (counterexample === undefined)
      return [paragraph(`Search: no counterexample among ${formatCount(tried)} candidates.`)];
    const { summary, values } = counterexample.refutation;
    return [
      paragraph(`Search, exact arithmetic: refuted after ${formatCount(tried)} candidates. ${summary}.`),
      table(Object.keys(values), [Object.values(values)]),
    ];
  },
  recordedCases: ({ counterexample }, { slug }) =>
    counterexample ? [{ kind: 'candidate', id: slug, candidate: counterexample.candidate }] : [],
} satisfies EvidenceMethod<SearchEvidence>;
