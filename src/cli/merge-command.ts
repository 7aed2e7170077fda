import { Command } from 'commander';
import type { Claim } from '../model/claim';
import { loadReport } from '../report/model/load-report';
import { mergeShards } from '../runs/shard/merge-shards';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { publish } from './campaign-output';
import { expectedFailuresOption, readExpectedFailures } from './expected-failures-option';
import { jsonOption } from './options';
import { withSchema } from './schema-option';
import { verifyExitCode } from './verify-exit-code';
import { prepareDirectory } from './write-files';

type MergeFlags = BaselineFlags & {
  readonly out: string;
  readonly json?: string;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly expectedFailures?: string;
};

export function mergeCommand(claims: readonly Claim[]): Command {
  const command = new Command('merge')
    .description(
      'Make one report of the shards of a verification: the one that a single machine would have written',
    )
    .argument('<files...>', 'what each "verify --shard i/n" wrote')
    .option('--out <dir>', 'where to write the reports', 'reports')
    .option('--quiet', 'no table, only errors')
    .option('--strict', 'a failed "should" law fails the run too')
    .addHelpText(
      'after',
      `
Exit codes are those of verify; 5 when a shard cannot be read, is missing, is there twice, or is of another run.

Examples:
  $ distill-proof verify --shard 1/2 --out shards
  $ distill-proof verify --shard 2/2 --out shards
  $ distill-proof merge shards/verify.shard-1-of-2.json shards/verify.shard-2-of-2.json`,
    );
  [jsonOption(), expectedFailuresOption(), ...baselineOptions()].forEach((option) =>
    command.addOption(option),
  );
  return withSchema(command, 'verify').action((files: readonly string[], flags: MergeFlags) => {
    const expectedFailures = readExpectedFailures(flags.expectedFailures, claims);
    const shards = files.map((file) => ({ file, report: loadReport(file, ['shard']) }));
    prepareDirectory(flags.out);
    const report = mergeShards(claims, shards, { strict: flags.strict ?? false, expectedFailures });
    const merged = new Set(report.laws.map(({ claim }) => claim));
    const gate = gateFrom(
      flags,
      'verify',
      claims.filter(({ slug }) => merged.has(slug)),
    );
    const comparison = gate(report);
    publish(report, comparison, flags);
    process.exitCode = verifyExitCode(report, comparison);
  });
}
