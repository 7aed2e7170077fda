import { claims } from '../../properties';
import { problem } from '../../src/arbitraries/problem';
import type { Theorem } from '../../src/claims/claim';
import { runCampaign } from '../../src/evidence/campaign';
import { referenceSubject } from '../../src/subjects/reference';
import { type Entrant, inTurn } from '../harness/in-turn';
import { medianSeconds } from '../harness/median-seconds';
import type { Findings } from '../harness/results';
import { notRunRow, ratioRow, type Samples } from '../harness/row';
import type { Setting } from '../harness/setting';

/** The law of each claim that says what the peer tests of it. */
const mainLaws: Readonly<Record<string, string>> = {
  'closed-form': 'in-sample',
  limit: 'in-sample',
  'spectral-recursion': 'fitted-values',
  'optimal-weight': 'minimiser',
};

/** Cases of each claim after which no more of ours is compiled anew, however few are in a sample. */
const enoughToCompile = 2_000;

const unit = 'cases per second';
const [oneLaw, allLaws, peer] = ['one law of each claim', 'all laws of each claim', 'Hypothesis and NumPy'];
const question = { better: 'higher', target: 100 } as const;

/** Problems of four claims drawn, put and checked on one core, against Hypothesis. */
export async function measureThroughput({ effort, hypothesis, tell }: Setting): Promise<Findings> {
  tell('four claims, against Hypothesis');
  const { cases, rounds, window } = effort;
  const whole = fourClaims();
  const checksPerCase = await countChecks(whole, cases);
  for (const theorems of [whole, whole.map(withMainLaw)]) await putAll(theorems, enoughToCompile);
  const total = cases * whole.length;
  const ours = (theorems: readonly Theorem[]) => async () =>
    total / (await medianSeconds(() => putAll(theorems, cases), window, true));
  const entrants: Entrant[] = [
    { name: oneLaw, sample: ours(whole.map(withMainLaw)) },
    { name: allLaws, sample: ours(whole) },
    {
      name: peer,
      sample:
        'missing' in hypothesis
          ? hypothesis
          : async () => total / (await hypothesis.medianSeconds('check', 0, { cases })),
    },
  ];
  const heats = await inTurn(entrants, rounds, unit);
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

function fourClaims(): Theorem[] {
  const found = claims.filter(
    (claim): claim is Theorem => claim.kind === 'theorem' && claim.slug in mainLaws,
  );
  if (found.length !== Object.keys(mainLaws).length) throw new Error('a claim has another slug now');
  return found;
}

function withMainLaw(theorem: Theorem): Theorem {
  const laws = theorem.laws.filter(({ name }) => name === mainLaws[theorem.slug]);
  if (laws.length !== 1) throw new Error(`${theorem.slug} has no law ${mainLaws[theorem.slug]}`);
  return { ...theorem, laws };
}

async function putAll(theorems: readonly Theorem[], cases: number): Promise<void> {
  for (const theorem of theorems) await campaignOf(theorem, cases);
}

/** Cases in which a law does not apply, or has nothing to compare, check nothing. */
async function countChecks(theorems: readonly Theorem[], cases: number): Promise<number> {
  let checks = 0;
  for (const theorem of theorems) {
    const tally = await campaignOf(theorem, cases);
    for (const { summary } of tally.results()) checks += summary.runs;
  }
  return checks / (cases * theorems.length);
}

/** The same problems every time, as in the peer. */
function campaignOf(theorem: Theorem, runs: number): ReturnType<typeof runCampaign> {
  return runCampaign(theorem, problem(theorem.domain), referenceSubject, { seed: 1, runs });
}
