import { Command } from 'commander';
import type { Claim } from '../model/claim';
import { serverOf } from '../parallel/queue/connection';
import { openWorkQueue } from '../parallel/queue/work-queue';
import { partsThrough } from '../parallel/workers-from';
import { runVerify } from '../runs/run-verify';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { announce, publish } from './campaign-output';
import { exitCode } from './exit-code';
import { expectedFailuresOption, readExpectedFailures } from './expected-failures-option';
import { interruption } from './interruption';
import { type CampaignFlags, campaignOptions, claimsOf, maxPointsOption, type SizeFlags } from './options';
import { addressOf, type QueueFlags, queueOptions } from './queue-option';
import { withSchema } from './schema-option';
import { subjectFrom, type SubjectFlags, subjectOptions } from './subject-options';
import { verifyExitCode } from './verify-exit-code';

type QueueCampaignFlags = CampaignFlags &
  SubjectFlags &
  QueueFlags &
  BaselineFlags &
  SizeFlags & {
    readonly strict?: boolean;
    readonly expectedFailures?: string;
  };

/** Enough parts of every campaign under way for a hundred workers. */
const window = 200;

export function campaignCommand(claims: readonly Claim[]): Command {
  const command = new Command('campaign')
    .description('Verify with the help of workers on other machines, through a queue')
    .option('--strict', 'a failed "should" law fails the run too')
    .addOption(expectedFailuresOption())
    .addOption(maxPointsOption())
    .addHelpText(
      'after',
      `
Writes what verify writes, byte for byte, and exits as it does. Needs the optional packages bullmq and ioredis, and at
least one worker that runs the same code on the same major version of Node.js. A worker that is lost loses nothing:
another does its work.

Examples:
  $ distill-proof campaign --queue redis://localhost:6379 --profile deep
  $ distill-proof worker --queue redis://localhost:6379`,
    );
  const options = campaignOptions().filter(({ long }) => long !== '--workers');
  [...queueOptions(), ...subjectOptions(), ...options, ...baselineOptions()].forEach((option) =>
    command.addOption(option),
  );
  return withSchema(command, 'verify').action(async (flags: QueueCampaignFlags) => {
    const selected = claimsOf(flags, claims);
    const expectedFailures = readExpectedFailures(flags.expectedFailures, claims);
    const gate = gateFrom(flags, 'verify', selected);
    const signal = interruption();
    const queue = await openWorkQueue(addressOf(flags), signal);
    signal.addEventListener('abort', () => void queue.close());
    try {
      const { subject, close } = await subjectFrom(flags, signal);
      signal.addEventListener('abort', () => void close());
      const run = { ...announce('campaign', flags), maximumPoints: flags.maxPoints };
      if (!flags.quiet && (await queue.workers()) === 0) {
        process.stderr.write(
          `no worker yet: start some with "distill-proof worker --queue ${serverOf(flags.queue)}", of this very code${flags.subject === undefined ? '' : ' and subject'}\n`,
        );
      }
      const workers = {
        campaigns: 'together',
        runParts: partsThrough((work) => queue.run(work), window),
      } as const;
      const strict = flags.strict ?? false;
      const options = { ...run, expectedFailures, strict, signal, workers };
      const report = await runVerify(selected, subject, options).finally(close);
      const comparison = report.complete ? gate(report) : undefined;
      publish(report, comparison, flags);
      process.exitCode = report.complete ? verifyExitCode(report, comparison) : exitCode.interrupted;
    } finally {
      await queue.close();
    }
  });
}
