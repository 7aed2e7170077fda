import { Command, Option } from 'commander';
import { type Claim, lawIds } from '../claims/claim';
import { currentDay } from '../input/current-day';
import { readJson } from '../input/read-text';
import { type Comparison, isWorse } from '../report/compare/comparison';
import { type ExpectedFailure, parseExpectedFailures } from '../report/expected-failures';
import { defaultStore } from '../report/failure-folder';
import { runVectorVerify } from '../report/run-vector-verify';
import { runVerify } from '../report/run-verify';
import { failsAsExpected, type VerifyReport } from '../report/verify-report';
import { vectorLawIds } from '../vectors/run-vectors';
import type { VectorFile } from '../vectors/vector';
import { readVectorFiles, shippedVectors } from '../vectors/vector-files';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { announce, publish } from './campaign-output';
import { type ExitCode, exitCode } from './exit-code';
import { interruption } from './interruption';
import { type CampaignFlags, campaignOptions, claimsOf } from './options';
import { withSchema } from './schema-option';
import { storeFrom, type StoreFlags, storeOptions } from './store-options';
import { subjectFrom, type SubjectFlags, subjectOptions } from './subject-options';
import { withWorkers } from './with-workers';

type VerifyFlags = CampaignFlags &
  SubjectFlags &
  StoreFlags &
  BaselineFlags & {
    readonly strict?: boolean;
    readonly expectedFailures?: string;
    readonly vectors?: string | true;
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
  $ distill-proof verify --claim closed-form limit --runs 200`,
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
      ).conflicts(['claim', 'runs']),
    )
    .option(
      '--expected-failures <file>',
      'JSON: [{ "law": "limit/*", "reason": …, "link": …, "expires"?: "YYYY-MM-DD" }]; these laws may fail, and must not pass',
    )
    .action(async (flags: VerifyFlags) => {
      const selected = claimsOf(flags, claims);
      const expectedFailures = readExpectedFailures(flags.expectedFailures, claims);
      const vectors = vectorsOf(flags);
      const gate = gateFrom(flags, 'verify', selected);
      const store = storeFrom(flags);
      const run = announce('verify', flags);
      const { subject, close } = await subjectFrom(flags);
      const signal = flags.subject === undefined ? undefined : interruption(close);
      const options = {
        ...run,
        expectedFailures,
        strict: flags.strict ?? false,
        ...(signal && { signal }),
        ...(store && { store }),
      };
      // Whether parts of a campaign meet the same memory is for a process of its own to show, one after the other.
      const threads = flags.subject === undefined ? flags : { workers: 1 };
      const report = await (
        vectors
          ? runVectorVerify(vectors, subject, options)
          : withWorkers(threads, run.runs, (workers) =>
              runVerify(selected, subject, { ...options, ...(workers && { workers }) }),
            )
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

/** Checked against all claims, so that one list serves runs of some of them too. @throws InputError */
function readExpectedFailures(
  file: string | undefined,
  claims: readonly Claim[],
): readonly ExpectedFailure[] {
  if (file === undefined) return [];
  return parseExpectedFailures(readJson(file), file, {
    lawIds: [...lawIds(claims), ...vectorLawIds],
    today: currentDay(),
  });
}

function verifyExitCode({ laws, summary }: VerifyReport, comparison: Comparison | undefined): ExitCode {
  if (laws.some((law) => law.verdict === 'protocol' && !failsAsExpected(law))) return exitCode.subject;
  if (comparison?.changes.some(isWorse)) return exitCode.failed;
  if (summary.coverage === 0) return exitCode.nothingRan;
  return summary.passed ? exitCode.good : exitCode.failed;
}
