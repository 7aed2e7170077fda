/**
 * Puts implementations with one bug each to every law, until one finds it: none should get through. Slow:
 * npm run misses -- --record
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findingOf } from '../fixtures/wrong/first-finding';
import { wrongKinds } from '../fixtures/wrong/wrong-kinds';
import { type WrongRun, type WrongRecord } from '../fixtures/wrong/wrong-run';
import { wholeNumber } from '../src/cli/options';
import { atOnce } from './at-once';

interface Flags {
  readonly name: readonly string[];
  readonly atOnce: number;
  readonly record?: true;
}

const recordFile = join(__dirname, '../fixtures/wrong/record.json');

async function main({ name: names, atOnce: count, record }: Flags): Promise<void> {
  process.chdir(join(__dirname, '..'));
  const asked = wrongKinds.filter(({ name }) => names.length === 0 || names.includes(name));
  await atOnce(count, asked, async (wrong) => {
    const known = read().find(({ name }) => name === wrong.name)?.found;
    const run = { name: wrong.name, found: (await findingOf(wrong, known)) ?? null };
    process.stdout.write(`${lineOf(run)}\n`);
    if (record) keep(run);
  });
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
