/**
 * Puts implementations with one bug each to every law, until one finds it: none should get through. Slow:
 * npm run misses -- --record
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { firstFinding } from '../fixtures/wrong/first-finding';
import { type WrongKind, wrongKinds } from '../fixtures/wrong/wrong-kinds';
import { type WrongRun, type WrongRecord } from '../fixtures/wrong/wrong-run';
import { wholeNumber } from '../src/cli/options';
import { openSubject } from '../src/subjects/child-process/open-subject';

interface Flags {
  readonly name: readonly string[];
  readonly atOnce: number;
  readonly record?: true;
}

const recordFile = join(__dirname, '../fixtures/wrong/record.json');

async function main({ name: names, atOnce, record }: Flags): Promise<void> {
  process.chdir(join(__dirname, '..'));
  const asked = wrongKinds.filter(({ name }) => names.length === 0 || names.includes(name));
  const next = asked.values();
  const lane = async (): Promise<void> => {
    for (const wrong of next) {
      const run = await putToLaws(wrong);
      process.stdout.write(`${lineOf(run)}\n`);
      if (record) keep(run);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function putToLaws({ name, command }: WrongKind): Promise<WrongRun> {
  const subject = await openSubject({ command, cleanEnvironment: true });
  try {
    const known = read().find((run) => run.name === name)?.found;
    // What found it the last time is tried first: most often it still does.
    const found = await firstFinding(subject, known?.law.split('/')[0]);
    return { name, found: found ?? null };
  } finally {
    await subject.close();
  }
}

function lineOf({ name, found }: WrongRun): string {
  return `${name}: ${found ? `${found.law}, problem ${found.problem}` : 'NOT FOUND'}`;
}

function read(): WrongRecord {
  return JSON.parse(readFileSync(recordFile, 'utf8')) as WrongRecord;
}

function keep(run: WrongRun): void {
  const place = ({ name }: WrongRun): number => wrongKinds.findIndex((wrong) => wrong.name === name);
  const runs = [...read().filter(({ name }) => name !== run.name), run].toSorted(
    (a, b) => place(a) - place(b),
  );
  writeFileSync(recordFile, `[\n${runs.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
}

const command = new Command('misses')
  .option('--name <name...>', 'of fixtures/wrong/kinds.json; default: all', [])
  .option('--at-once <n>', 'subjects beside each other', wholeNumber(1), 2)
  .option('--record', 'keep what was seen in fixtures/wrong/record.json')
  .action(main);

void command.parseAsync();
