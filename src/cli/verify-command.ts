import { Command, Option } from 'commander';
import type { CampaignWorkers } from '../evidence/workers';
import type { Claim } from '../model/claim';
import { severalProcesses } from '../parallel/several-processes';
import type { Shard } from '../report/model/shard-report';
import { defaultStore } from '../runs/failure-folder';
import { runVectorVerify } from '../runs/run-vector-verify';
import { runVerify } from '../runs/run-verify';
import type { VectorFile } from '../vectors/vector';
import { readVectorFiles, shippedVectors } from '../vectors/vector-files';
import { backendFrom, tellBackend } from './backend-option';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { announce, publish } from './campaign-output';
import { exitCode } from './exit-code';
import { expectedFailuresOption, readExpectedFailures } from './expected-failures-option';
import { interruption } from './interruption';
import { type CampaignFlags, campaignOptions, claimsOf, maxPointsOption, type SizeFlags } from './options';
import { withSchema } from './schema-option';
import { shardOption } from './shard-option';
import { storeFrom, type StoreFlags, storeOptions } from './store-options';
import { type SubjectFlags, subjectOptions, subjectsFrom } from './subject-options';
import { verifyExitCode } from './verify-exit-code';
import { refuseStore, verifyShard } from './verify-shard';
import { processesFor, withWorkers } from './with-workers';

type VerifyFlags = CampaignFlags &
  SubjectFlags &
  StoreFlags &
  BaselineFlags &
  SizeFlags & {
    readonly strict?: boolean;
    readonly expectedFailures?: string;
    readonly vectors?: string | true;
    readonly shard?: Shard;
  };

export function verifyCommand(claims: readonly Claim[]): Command {
  const command = new Command('verify')
    .description('Put an implementation through every law of every claim: is it right?')
    .addHelpText(
      'after',
      `
Writes verify.json, verify.md, verify.html and verify.junit.xml. Without --subject the reference solver is verified.
Failures are kept in ${defaultStore} and tried first next time.
Exit 0 when no law failed, 1 when a "must" law failed, one passed that was expected to fail, or something is worse than
in the baseline, 3 when the subject could not start or broke the
protocol, 4 when nothing was applicable.

Examples:
  $ distill-proof verify
  $ distill-proof verify --subject "python3 adapter.py"
  $ distill-proof verify --vectors --subject "python3 adapter.py"
  $ distill-proof verify --profile standard --seed random
  $ distill-proof verify --claim closed-form limit --runs 200
  $ distill-proof verify --claim sizes --max-points 1100
  $ distill-proof verify --profile deep --shard 1/4 --out shards`,
    );
  [...subjectOptions(), ...campaignOptions(), ...storeOptions(), ...baselineOptions()].forEach((option) =>
    command.addOption(option),
  );
  return withSchema(command, 'verify')
    .option('--strict', 'a failed "should" law fails the run too')
    .addOption(
      new Option(
        '--vectors [dir]',
        'put frozen vectors to it instead of random problems (default: those this package ships)',
      ).conflicts(['claim', 'runs', 'maxPoints']),
    )
    .addOption(maxPointsOption())
    .addOption(expectedFailuresOption())
    .addOption(shardOption())
    .action(async (flags: VerifyFlags) => {
      const selected = claimsOf(flags, claims);
      const expectedFailures = readExpectedFailures(flags.expectedFailures, claims);
      const vectors = vectorsOf(flags);
      const gate = gateFrom(flags, 'verify', selected);
      if (flags.shard) refuseStore(flags);
      const store = storeFrom(flags.shard ? { ...flags, store: false } : flags);
      const backend = flags.subject === undefined ? backendFrom(flags) : undefined;
      const run = { ...announce('verify', flags), maximumPoints: flags.maxPoints };
      if (backend) tellBackend(backend, flags.quiet);
      const signal = flags.subject === undefined ? undefined : interruption();
      const problems = run.runs / (flags.shard?.count ?? 1);
      const count = vectors ? 1 : processesFor(flags, problems);
      const { processes, close } = await subjectsFrom(flags, count, signal);
      signal?.addEventListener('abort', () => void close());
      const [subject] = processes;
      const shared = <Result>(work: (workers?: CampaignWorkers) => Promise<Result>): Promise<Result> => {
        if (flags.subject === undefined) return withWorkers(flags, problems, work);
        return work(processes.length > 1 ? severalProcesses(processes) : undefined);
      };
      const { shard } = flags;
      if (shard) {
        const options = { ...run, shard, ...(signal && { signal }) };
        return shared((workers) =>
          verifyShard(selected, subject, { ...options, ...(workers && { workers }) }, flags),
        ).finally(close);
      }
      const options = {
        ...run,
        expectedFailures,
        strict: flags.strict ?? false,
        ...(signal && { signal }),
        ...(store && { store }),
      };
      const report = await (
        vectors
          ? runVectorVerify(vectors, subject, options)
          : shared((workers) => runVerify(selected, subject, { ...options, ...(workers && { workers }) }))
      ).finally(close);
      // Half a run is no worse than a whole one.
      const comparison = report.complete ? gate(report) : undefined;
      publish(report, comparison, flags);
      process.exitCode = report.complete ? verifyExitCode(report, comparison) : exitCode.interrupted;
    });
}

function vectorsOf({ vectors }: VerifyFlags): readonly VectorFile[] | undefined {
  if (vectors === undefined) return undefined;
  return readVectorFiles(vectors === true ? shippedVectors() : vectors);
}
