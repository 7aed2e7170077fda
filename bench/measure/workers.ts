import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { interleave } from '../harness/interleave';
import type { Findings } from '../harness/results';
import { notRunRow } from '../harness/row';
import { commandPath, runNode } from '../harness/run-node';
import type { Setting } from '../harness/setting';

/** `verify` with one worker and with two, wall clock. */
export async function measureWorkers({ effort, tell }: Setting): Promise<Findings> {
  const question = {
    id: 'workers/two',
    title: 'verify with one worker against two',
    better: 'higher',
    target: 1.8,
  } as const;
  if (availableParallelism() < 2) return { rows: [notRunRow(question, 'there is one core only')] };
  tell('verify with one worker and with two');
  const out = mkdtempSync(join(tmpdir(), 'distill-proof-bench-'));
  const sample = (workers: number) => async () => {
    const start = performance.now();
    const count = ['--runs', String(effort.verified), '--workers', String(workers)];
    await runNode([commandPath, 'verify', ...count, '--quiet', '--no-store', '--out', out]);
    return (performance.now() - start) / 1000;
  };
  const [one, two] = ['one worker', 'two workers'];
  try {
    const entrants = [
      { name: one, sample: sample(1) },
      { name: two, sample: sample(2) },
    ];
    const heats = await interleave(entrants, effort.processRounds, 'seconds');
    return { rows: [heats.row(question, one, two)] };
  } finally {
    rmSync(out, { recursive: true });
  }
}
