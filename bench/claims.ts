/** Cases per second for every claim: problems generated, put to the reference solver and measured by all its laws. */
import { Bench } from 'tinybench';
import { claims } from '../properties';
import { randomProblems } from '../src/arbitraries/problem-source';
import { runCampaign } from '../src/evidence/campaign';
import { referenceSubject } from '../src/subjects/reference';

const runs = 100;

async function main(): Promise<void> {
  const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 300, warmupIterations: 2 });
  let seed = 0;
  for (const claim of claims) {
    if (claim.kind !== 'theorem') continue;
    const problems = randomProblems.problems(claim.domain);
    bench.add(claim.slug, async () => {
      await runCampaign(claim, problems, referenceSubject, { seed: seed++, runs });
    });
  }
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
    const { mean, rme } = result.latency;
    const laws = claims.flatMap((claim) =>
      claim.kind === 'theorem' && claim.slug === name ? claim.laws : [],
    ).length;
    return {
      claim: name,
      laws,
      'cases per second': Math.round((runs / mean) * 1000),
      '±%': Number(rme.toFixed(1)),
    };
  });
  console.table(rows);
}

void main();
