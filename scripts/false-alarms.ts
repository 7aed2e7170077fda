/**
 * Puts implementations that are right through `verify`, one seed after the other: none may ever fail. Slow, by hand:
 * npm run false-alarms -- --seeds 20 --profile standard --subject reference plain "python3 adapter.py"
 */
import { Command, Option } from 'commander';
import { subjectOf } from '../fixtures/mutants/mutant';
import { plainImplementation } from '../fixtures/mutants/plain-implementation';
import { claims } from '../properties';
import { wholeNumber } from '../src/cli/options';
import { subjectFrom } from '../src/cli/subject-options';
import { type Profile, profiles } from '../src/evidence/profile';
import { formatNumber } from '../src/model/format-numbers';
import { isFailure } from '../src/model/verdict';
import type { LawReport } from '../src/report/model/verify-report';
import { verdictCounts } from '../src/report/text/verdict-counts';
import { runVerify } from '../src/runs/run-verify';

interface Flags {
  readonly subject: readonly string[];
  readonly profile: Profile;
  readonly seeds: number;
  readonly firstSeed: number;
}

async function main({ subject: names, profile, seeds, firstSeed }: Flags): Promise<void> {
  for (const name of names) {
    const { subject, close } = await open(name);
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const { laws, summary } = await runVerify(claims, subject, { seed, profile, runs: profiles[profile] });
      const failed = laws.filter(({ verdict }) => isFailure(verdict));
      if (failed.length > 0) process.exitCode = 1;
      const line = [
        `seed ${seed}`,
        verdictCounts(summary),
        largestRatio(laws),
        ...failed.map(({ id }) => id),
      ];
      process.stdout.write(`${name}: ${line.join(', ')}\n`);
    }
    await close();
  }
}

/** @param name `reference`, `plain` or a command that speaks the protocol */
function open(name: string): ReturnType<typeof subjectFrom> {
  if (name === 'plain') {
    const subject = subjectOf('plain implementation', plainImplementation());
    return Promise.resolve({ subject, close: () => Promise.resolve() });
  }
  const command = name === 'reference' ? {} : { subject: name };
  return subjectFrom({ ...command, backend: 'ml-matrix', requestTimeout: 10, startTimeout: 30 });
}

/** Sorted by how bad it is: no number, then the largest. */
function largestRatio(laws: readonly LawReport[]): string {
  const badness = ({ maxRatio }: LawReport): number => {
    const ratio = Number(maxRatio ?? 0);
    return Number.isNaN(ratio) ? Infinity : ratio;
  };
  const [worst] = laws.toSorted((a, b) => badness(b) - badness(a));
  return `largest ratio ${formatNumber(worst?.maxRatio)} at ${worst?.id ?? 'no law'}`;
}

const command = new Command('false-alarms')
  .option('--subject <name...>', 'reference, plain, or commands that speak the protocol', ['reference'])
  .addOption(new Option('--profile <name>').choices(Object.keys(profiles)).default('standard'))
  .option('--seeds <n>', 'how many', wholeNumber(1), 20)
  .option('--first-seed <n>', 'the others follow', wholeNumber(0), 1)
  .action(main);

void command.parseAsync();
