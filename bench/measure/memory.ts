import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entrant, interleave } from '../harness/interleave';
import type { Findings } from '../harness/results';
import type { Row } from '../harness/row';
import { commandPath, runNode } from '../harness/run-node';
import type { Setting } from '../harness/setting';

const size = 2_000;
const megabyte = 2 ** 20;
const unit = 'MiB';
const program = (name: string): string => join(__dirname, '../memory', name);

/** The most memory that processes have: for a large problem, and for campaigns of two lengths. */
export async function measureMemory(setting: Setting): Promise<Findings> {
  return { rows: [...(await largeProblem(setting)), await campaigns(setting)] };
}

async function largeProblem({ effort, native, tell }: Setting): Promise<Row[]> {
  tell(`memory for n = ${size}`);
  const kernel = (8 * size ** 2) / megabyte;
  const copy = `K for n = ${size}`;
  const sample = (backend: string) => async () =>
    Number(await runNode([program('large-problem.mjs'), backend, String(size)])) / megabyte;
  const entrants: Entrant[] = [
    { name: 'embedded', sample: sample('ml-matrix') },
    { name: 'native', sample: 'missing' in native ? native : sample('lapack') },
    { name: copy, sample: () => Promise.resolve(kernel) },
  ];
  const heats = await interleave(entrants, effort.processRounds, unit);
  return ['embedded', 'native'].map((name) =>
    heats.row(
      {
        id: `memory/${name}/${size}`,
        title: `n = ${size}: peak memory above the baseline, ${name}, in copies of K`,
        better: 'lower',
        target: 8,
      },
      name,
      copy,
    ),
  );
}

async function campaigns({ effort, tell }: Setting): Promise<Row> {
  const [few, many] = effort.campaigns;
  tell(`memory of campaigns of ${few} and ${many} problems`);
  const out = mkdtempSync(join(tmpdir(), 'distill-proof-bench-'));
  const peak = async (runs: number): Promise<number> => {
    const command = [commandPath, 'verify', '--claim', 'closed-form', '--runs', String(runs)];
    const flags = ['--workers', '1', '--quiet', '--no-store', '--out', out];
    return Number(await runNode(['--import', program('report-peak.mjs'), ...command, ...flags])) / megabyte;
  };
  try {
    const question = {
      id: 'memory/campaign',
      title: 'peak memory of a long campaign against a short one',
      better: 'lower',
      target: 1.1,
    } as const;
    const nameOf = (runs: number): string => `${runs} problems`;
    const entrants = effort.campaigns.map((runs) => ({ name: nameOf(runs), sample: () => peak(runs) }));
    const heats = await interleave(entrants, effort.processRounds, unit);
    return heats.row(question, nameOf(many), nameOf(few));
  } finally {
    rmSync(out, { recursive: true });
  }
}
