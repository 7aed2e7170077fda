/**
 * Measures ours beside NumPy, SciPy and Hypothesis, and writes results.json, results.md and the charts; or, with
 * --light, measures what is cheap, writes nothing, and fails where a ratio is worse than half of what is recorded, twice.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBackend } from '../src/linear-algebra/open-backend';
import { toJson } from '../src/report/model/to-json';
import { fullEffort, lightEffort } from './harness/effort';
import { afterSecond, holds, type Judgement, judgeAgainst } from './harness/gate';
import { openPython } from './harness/peer';
import type { Findings, Results } from './harness/results';
import type { Setting } from './harness/setting';
import { measureClaimRates } from './measure/claim-rates';
import { measureLargeProblems } from './measure/large-problems';
import { measureMemory } from './measure/memory';
import { measureStepCount } from './measure/step-count';
import { measureThroughput } from './measure/throughput';
import { measureWorkers } from './measure/workers';
import { claimChart } from './render/claim-chart';
import { curveChart } from './render/curve-chart';
import { ratioTable, resultsMarkdown } from './render/markdown';

type Measurement = (setting: Setting) => Promise<Findings>;

const measurements: Readonly<Record<string, Measurement>> = {
  throughput: measureThroughput,
  workers: measureWorkers,
  large: measureLargeProblems,
  steps: measureStepCount,
  memory: measureMemory,
  claims: measureClaimRates,
};

const { values: flags } = parseArgs({
  options: {
    light: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: Object.keys(measurements) },
    rounds: { type: 'string' },
    recorded: { type: 'string', default: join(__dirname, 'results.json') },
  },
});

async function main(): Promise<void> {
  // Read by the native library when it is loaded, which is later; the peers are told as well.
  process.env['OPENBLAS_NUM_THREADS'] = process.env['OMP_NUM_THREADS'] = '1';
  const chosen = flags.only.map((name) => {
    const measure = measurements[name];
    if (measure === undefined) throw new Error(`no measurement is called ${name}`);
    return measure;
  });
  const setting = await prepare();
  const peers = [setting.linearAlgebra, setting.hypothesis].flatMap((peer) =>
    'missing' in peer ? [] : [peer],
  );
  try {
    if (flags.light) await hold(chosen, setting);
    else
      await record(
        chosen,
        setting,
        Object.fromEntries(peers.flatMap(({ versions }) => Object.entries(versions))),
      );
  } finally {
    peers.forEach((peer) => peer.close());
  }
}

/** Measures everything and writes it down; of some measurements alone it prints the table. */
async function record(
  chosen: readonly Measurement[],
  setting: Setting,
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  const found: Findings[] = [];
  for (const measure of chosen) found.push(await measure(setting));
  const results: Results = {
    facts: {
      cores: String(availableParallelism()),
      'threads of each': '1',
      'Node.js': process.versions.node,
      ...versions,
    },
    rows: found.flatMap(({ rows = [] }) => rows),
    sizes: found.flatMap(({ sizes = [] }) => sizes),
    steps: found.flatMap(({ steps = [] }) => steps),
    claims: found.flatMap(({ claims = [] }) => claims),
  };
  if (chosen.length === Object.keys(measurements).length) write(results);
  console.log(ratioTable(results.rows));
}

/** Holds measurements of now against the recorded ones. What falls short is measured once more: others use machines, too. */
async function hold(chosen: readonly Measurement[], setting: Setting): Promise<void> {
  const { rows: recorded } = JSON.parse(readFileSync(flags.recorded, 'utf8')) as Results;
  const judged = async (measure: Measurement): Promise<readonly Judgement[]> =>
    judgeAgainst(recorded, (await measure(setting)).rows ?? []);
  for (const measure of chosen) {
    let judgements = await judged(measure);
    if (!holds(judgements)) {
      setting.tell('worse than half of what is recorded: once more');
      judgements = afterSecond(judgements, await judged(measure));
    }
    for (const { id, status, text } of judgements) console.log(`${status} ${id}: ${text}`);
    if (!holds(judgements)) process.exitCode = 1;
  }
}

async function prepare(): Promise<Setting> {
  const native = openBackend('lapack');
  const rounds = Number(flags.rounds);
  const effort = flags.light ? lightEffort : fullEffort;
  return {
    effort: flags.rounds === undefined ? effort : { ...effort, rounds, processRounds: rounds },
    linearAlgebra: await openPython('linear_algebra.py'),
    hypothesis: await openPython('hypothesis_claims.py'),
    native: 'unavailable' in native ? { missing: native.unavailable } : native,
    tell: (text) => console.error(text),
  };
}

function write(results: Results): void {
  const file = (name: string): string => join(__dirname, name);
  mkdirSync(file('charts'), { recursive: true });
  writeFileSync(file('results.json'), toJson(results));
  writeFileSync(file('results.md'), resultsMarkdown(results));
  writeFileSync(file('charts/sizes.svg'), curveChart('number of points n', results.sizes));
  writeFileSync(file('charts/steps.svg'), curveChart('number of steps τ', results.steps));
  writeFileSync(file('charts/claims.svg'), claimChart(results.claims));
}

void main();
