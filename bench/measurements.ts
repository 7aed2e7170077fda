/**
 * Runs the experiment `standard` of every claim about practice, in minutes. What came of it goes to the claim's folder,
 * from where reports show it, and how long it took to bench/measurements.md: no report may hold that.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { claims } from '../properties';
import { gatherMeasured, trialCount } from '../src/evidence/measured/gather-measured';
import { learnerText, settingText } from '../src/evidence/measured/measured-text';
import { defaultSeed } from '../src/evidence/profile';
import { suite } from '../src/input/suite';
import { loadJax } from '../src/learners/automatic-differentiation';
import { openThreadPool } from '../src/parallel/thread-pool';
import { workersFrom } from '../src/parallel/workers-from';
import { markdownTable } from '../src/report/markdown/markdown-table';
import { toJson } from '../src/report/model/to-json';

const profile = 'standard';

async function main(): Promise<void> {
  for (const claim of claims) {
    if (claim.kind !== 'empirical') continue;
    const start = performance.now();
    const threads = availableParallelism();
    const pool = openThreadPool(threads, 'ml-matrix');
    const workers = workersFrom((work) => pool.run(work), 2 * threads);
    const options = { profile, seed: defaultSeed, jax: loadJax() } as const;
    const total = trialCount(claim.experiments[profile]);
    let done = 0;
    const { evidence, seconds } = await gatherMeasured(claim, {
      ...options,
      runTrials: workers.runTrials(() => undefined),
      onTrial() {
        if (++done % 10 === 0) console.error(`${done} of ${total} trials`);
      },
    }).finally(() => pool.close());
    const incomplete = evidence.find(({ status }) => status !== 'measured');
    if (incomplete !== undefined) throw new Error(`${incomplete.learner}: ${String(incomplete.reason)}`);
    const command = `npx distill-proof audit --claim ${claim.slug} --profile ${profile} --seed ${options.seed}`;
    const recorded = evidence.map((item) => ({ ...item, recorded: { version: suite.version, command } }));
    writeFileSync(
      inRepository(`properties/borup-andersen-2021/${claim.slug}/measured.json`),
      toJson({ evidence: recorded }),
    );

    const rows = evidence.flatMap((item) =>
      item.settings.map((setting) => {
        const spent = seconds.find((one) => one.setting === setting.id);
        return [
          learnerText(item),
          settingText(setting),
          ...[spent?.estimate, spent?.grid].map((value) => (value ?? NaN).toFixed(1)),
        ];
      }),
    );
    const whole = (performance.now() - start) / 1000;
    const text = [
      '# How long the experiments take',
      `\`npm run measurements\` wrote this: seconds in the trainings of all ${String(evidence[0]?.seeds)} seeds and all steps of a setting, the ${String(evidence[0]?.grid.length)} values of the grid at each step beside the estimate. The whole took ${whole.toFixed(0)} s, several trials at a time.`,
      markdownTable(['learner', 'setting', 'estimate', 'grid'], rows),
    ].join('\n\n');
    writeFileSync(inRepository('bench/measurements.md'), `${text}\n`);
    console.log(text);
  }
}

function inRepository(path: string): string {
  return join(__dirname, '..', path);
}

void main();
