/**
 * Puts implementations that are right through `verify`, seed after seed: none may ever fail. Slow:
 * npm run false-alarms -- --kind eigh-evr woodbury --seeds 20 --record
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { type RightKind, rightKind, rightKinds } from '../fixtures/right/right-kinds';
import type { RightRecord, RightRun } from '../fixtures/right/right-run';
import { wholeNumber } from '../src/cli/options';
import { type Profile, profiles } from '../src/evidence/profile';
import { atOnce } from './at-once';
import { rightRun } from './right-run';

interface Flags {
  readonly kind: readonly string[];
  readonly profile: Profile;
  readonly seeds: number;
  readonly firstSeed: number;
  readonly atOnce: number;
  readonly record?: true;
}

const recordFile = join(__dirname, '../fixtures/right/record.json');

async function main({ kind, profile, seeds, firstSeed, atOnce: count, record }: Flags): Promise<void> {
  // Seed by seed: a run that is cut off then has something of every kind.
  const asked = Array.from({ length: seeds }, (_, index) => firstSeed + index).flatMap((seed) =>
    kindsNamed(kind).map((right) => ({ right, seed })),
  );
  await atOnce(count, asked, async ({ right, seed }) => {
    const run = await rightRun(right, seed, profile);
    process.stdout.write(`${lineOf(run)}\n`);
    if (run.failed.length > 0) process.exitCode = 1;
    if (record) keep(run, profile);
  });
}

function kindsNamed(names: readonly string[]): readonly RightKind[] {
  if (names.length === 0) return rightKinds.filter(({ unstable }) => !unstable);
  return names.map(rightKind);
}

function lineOf({ kind, seed, passed, undecided, failed, worst, grade }: RightRun): string {
  const counts = `${passed} pass, ${failed.length} fail${undecided > 0 ? `, ${undecided} not asked` : ''}`;
  const line = [
    `seed ${seed}`,
    counts,
    `grade ${grade ?? '–'}`,
    `largest ratio ${worst.ratio} at ${worst.law}`,
  ];
  return `${kind}: ${[...line, ...failed].join(', ')}`;
}

/** One run in place of that of the same kind and seed; a record of another profile begins anew. */
function keep(run: RightRun, profile: Profile): void {
  const stored = JSON.parse(readFileSync(recordFile, 'utf8')) as RightRecord;
  const others = stored.profile === profile ? stored.runs : [];
  const runs = [...others.filter(({ kind, seed }) => kind !== run.kind || seed !== run.seed), run];
  const place = ({ kind }: RightRun): number => rightKinds.findIndex(({ name }) => name === kind);
  const sorted = runs.toSorted((a, b) => place(a) - place(b) || a.seed - b.seed);
  // A line for each run: readable, and a change shows as the lines that changed.
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  writeFileSync(recordFile, `{\n  "profile": ${JSON.stringify(profile)},\n  "runs": [\n${lines}\n  ]\n}\n`);
}

const command = new Command('false-alarms')
  .option('--kind <name...>', 'of fixtures/right/kinds.json; default: all that are stable', [])
  .addOption(new Option('--profile <name>').choices(Object.keys(profiles)).default('ci'))
  .option('--seeds <n>', 'how many', wholeNumber(1), 20)
  .option('--first-seed <n>', 'the others follow', wholeNumber(0), 1)
  .option('--at-once <n>', 'runs beside each other', wholeNumber(1), 2)
  .option('--record', 'keep what was seen in fixtures/right/record.json')
  .action(main);

void command.parseAsync();
