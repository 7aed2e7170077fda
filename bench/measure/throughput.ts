import { type Entrant, interleave } from '../harness/interleave';
import type { Missing } from '../harness/missing';
import { openOurs, type Peer } from '../harness/peer';
import type { Findings } from '../harness/results';
import { notRunRow, ratioRow, type Samples } from '../harness/row';
import type { Setting } from '../harness/setting';
import { fourClaims, putAll } from '../ours/four-claims';

const unit = 'cases per second';
const [oneLaw, allLaws, peer] = ['one law of each claim', 'all laws of each claim', 'Hypothesis and NumPy'];
const question = { better: 'higher', target: 100 } as const;

/** Problems of four claims drawn, put and checked on one core, against Hypothesis. */
export async function measureThroughput({ effort, hypothesis, tell }: Setting): Promise<Findings> {
  tell('four claims, against Hypothesis');
  const { cases, rounds, window } = effort;
  const total = cases * fourClaims('all').length;
  const checksPerCase = (await countChecks(cases)) / total;
  const rate = (entrant: Peer | Missing, seconds: number): Entrant['sample'] =>
    'missing' in entrant
      ? entrant
      : async () => total / (await entrant.medianSeconds('check', seconds, { cases }));
  const [one, all] = [await openOurs('throughput.ts', 'one'), await openOurs('throughput.ts', 'all')];
  const entrants = [
    { name: oneLaw, sample: rate(one, window) },
    { name: allLaws, sample: rate(all, window) },
    { name: peer, sample: rate(hypothesis, 0) },
  ];
  const heats = await interleave(entrants, rounds, unit).finally(() => {
    for (const ours of [one, all]) ours.close();
  });
  const checks = {
    id: 'throughput/all-laws-checks',
    title: 'law checks per second, all laws, against checks of Hypothesis',
    ...question,
  };
  // A case of the peer is one check.
  const inChecks = (name: string, perCase: number): Samples => ({
    name,
    unit: 'checks per second',
    values: (heats.valuesOf(name) ?? []).map((rate) => rate * perCase),
  });
  return {
    rows: [
      heats.row(
        { id: 'throughput/one-law', title: 'like for like: one law of each of four claims', ...question },
        oneLaw,
        peer,
      ),
      heats.row(
        { id: 'throughput/all-laws', title: 'all laws of these claims at every case', ...question },
        allLaws,
        peer,
      ),
      'missing' in hypothesis
        ? notRunRow(checks, hypothesis.missing)
        : ratioRow(checks, inChecks(allLaws, checksPerCase), inChecks(peer, 1)),
    ],
  };
}

/** Cases in which a law does not apply, or has nothing to compare, check nothing. */
async function countChecks(cases: number): Promise<number> {
  const tallies = await putAll(fourClaims('all'), cases);
  return tallies
    .flatMap((tally) => tally.results())
    .reduce((checks, { summary }) => checks + summary.runs, 0);
}
