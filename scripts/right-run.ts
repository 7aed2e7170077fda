import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../fixtures/built-command';
import type { RightKind } from '../fixtures/right/right-kinds';
import type { RightRun } from '../fixtures/right/right-run';
import type { Profile } from '../src/evidence/profile';
import { isFailure } from '../src/model/verdict';
import type { LawReport, VerifyReport } from '../src/report/model/verify-report';

const root = join(__dirname, '..');

/** Puts a right implementation through the built `verify` in a process of its own. @throws Error where there is no report */
export async function rightRun(right: RightKind, seed: number, profile: Profile): Promise<RightRun> {
  const { laws, operations } = await verified(right, seed, profile);
  const failed = laws.filter(({ verdict }) => isFailure(verdict)).map(({ id }) => id);
  const passed = laws.filter(({ verdict }) => verdict === 'pass').length;
  const grades = operations.flatMap(({ grade }) => grade ?? []);
  return {
    kind: right.name,
    seed,
    failed,
    passed,
    undecided: laws.length - passed - failed.length,
    worst: worstOf(laws),
    grade: grades.toSorted().at(-1) ?? null,
  };
}

async function verified({ command }: RightKind, seed: number, profile: Profile): Promise<VerifyReport> {
  const out = mkdtempSync(join(tmpdir(), 'distill-proof-right-'));
  const subject = command.join(' ');
  const args = ['--subject', subject, '--profile', profile, '--seed', `${seed}`, '--json', '-', '--out', out];
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      // One thread for its BLAS: several runs share the machine.
      [builtCommand, 'verify', ...args, '--no-store', '--clean-environment'],
      { cwd: root, maxBuffer: 2 ** 28 },
      (_error, stdout, stderr) =>
        stdout === '' ? reject(new Error(`${subject}: ${stderr}`)) : resolve(stdout),
    );
  });
  rmSync(out, { recursive: true });
  return JSON.parse(text) as VerifyReport;
}

/** The largest ratio that is a number, 3 digits: what no number came to has failed. */
function worstOf(laws: readonly LawReport[]): RightRun['worst'] {
  const compared = laws.flatMap(({ id, maxRatio }) =>
    typeof maxRatio === 'number' ? [{ law: id, ratio: Number(maxRatio.toPrecision(3)) }] : [],
  );
  const [worst] = compared.toSorted((a, b) => b.ratio - a.ratio);
  if (worst === undefined) throw new Error('no law compared anything');
  return worst;
}
