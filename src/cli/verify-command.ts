import { Command } from 'commander';
import { isColorSupported } from 'picocolors';
import type { Claim } from '../claims/claim';
import { isFailure } from '../claims/verdict';
import { defaultStore } from '../report/failure-folder';
import { markdownVerify } from '../report/markdown-verify';
import { runVerify } from '../report/run-verify';
import { renderVerify } from '../report/terminal';
import type { VerifyReport } from '../report/verify-report';
import { announce, publish } from './campaign-output';
import { type ExitCode, exitCode } from './exit-code';
import { interruption } from './interruption';
import { type CampaignFlags, campaignOptions, selectClaims } from './options';
import { storeFrom, type StoreFlags, storeOptions } from './store-options';
import { subjectFrom, type SubjectFlags, subjectOptions } from './subject-options';

type VerifyFlags = CampaignFlags & SubjectFlags & StoreFlags & { readonly strict?: boolean };

export function verifyCommand(claims: readonly Claim[]): Command {
  const command = new Command('verify')
    .description('Put an implementation through every law of every claim: is it right?')
    .addHelpText(
      'after',
      `
Writes verify.json and verify.md. Without --subject the reference solver is verified.
Failures are kept in ${defaultStore} and tried first next time.
Exit 0 when no law failed, 1 when a "must" law failed, 3 when the subject could not start or broke the
protocol, 4 when nothing was applicable.

Examples:
  $ distill-proof verify
  $ distill-proof verify --subject "python3 adapter.py"
  $ distill-proof verify --profile standard --seed random
  $ distill-proof verify --claim closed-form limit --runs 200`,
    );
  [...subjectOptions(), ...campaignOptions(), ...storeOptions()].forEach((option) =>
    command.addOption(option),
  );
  return command
    .option('--strict', 'a failed "should" law fails the run too')
    .action(async (flags: VerifyFlags) => {
      const selected = selectClaims(claims, flags.claim);
      const store = storeFrom(flags);
      const run = announce('verify', flags);
      const { subject, close } = await subjectFrom(flags);
      const signal = flags.subject === undefined ? undefined : interruption(close);
      const options = { ...run, ...(signal && { signal }) };
      const report = await runVerify(selected, subject, options, store).finally(close);
      publish(
        report,
        'verify',
        {
          markdown: markdownVerify(report),
          table: renderVerify(report, { colours: isColorSupported, folder: flags.out }),
        },
        flags,
      );
      process.exitCode = report.complete
        ? verifyExitCode(report, flags.strict ?? false)
        : exitCode.interrupted;
    });
}

function verifyExitCode({ laws, summary }: VerifyReport, strict: boolean): ExitCode {
  if (summary.protocol > 0) return exitCode.subject;
  if (laws.some(({ verdict, severity }) => isFailure(verdict) && (strict || severity === 'must'))) {
    return exitCode.failed;
  }
  return summary.coverage === 0 ? exitCode.nothingRan : exitCode.good;
}
