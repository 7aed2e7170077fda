import { Command } from 'commander';
import type { Claim } from '../claims/claim';
import { isFailure } from '../claims/verdict';
import { markdownVerify } from '../report/markdown-verify';
import { runVerify } from '../report/run-verify';
import { renderVerify } from '../report/terminal';
import type { VerifyReport } from '../report/verify-report';
import { referenceSubject } from '../subjects/reference';
import { announce, publish } from './campaign-output';
import { type ExitCode, exitCode } from './exit-code';
import { type CampaignFlags, campaignOptions, selectClaims } from './options';

export function verifyCommand(claims: readonly Claim[]): Command {
  const command = new Command('verify')
    .description('Put an implementation through every law of every claim: is it right?')
    .addHelpText(
      'after',
      `
Verifies the reference solver. Writes verify.json and verify.md.
Exit 0 when no law failed, 1 when a "must" law failed, 4 when nothing was applicable.

Examples:
  $ distill-proof verify
  $ distill-proof verify --profile standard --seed random
  $ distill-proof verify --claim closed-form limit --runs 200`,
    );
  campaignOptions().forEach((option) => command.addOption(option));
  return command
    .option('--strict', 'a failed "should" law fails the run too')
    .action(async (flags: CampaignFlags & { strict?: boolean }) => {
      const selected = selectClaims(claims, flags.claim);
      const report = await runVerify(selected, referenceSubject, announce('verify', flags));
      publish(report, 'verify', { markdown: markdownVerify(report), table: renderVerify(report) }, flags);
      process.exitCode = verifyExitCode(report, flags.strict ?? false);
    });
}

function verifyExitCode({ laws, summary }: VerifyReport, strict: boolean): ExitCode {
  if (laws.some(({ verdict, severity }) => isFailure(verdict) && (strict || severity === 'must')))
    return exitCode.failed;
  return summary.coverage === 0 ? exitCode.nothingRan : exitCode.good;
}
