import { Command } from 'commander';
import { isColorSupported } from 'picocolors';
import type { Claim } from '../claims/claim';
import { auditPassed } from '../report/audit-report';
import { markdownAudit } from '../report/markdown-audit';
import { runAudit } from '../report/run-audit';
import { renderAudit } from '../report/terminal';
import { referenceSubject } from '../subjects/reference';
import { announce, publish } from './campaign-output';
import { exitCode } from './exit-code';
import { type CampaignFlags, campaignOptions, claimsOf } from './options';

export function auditCommand(claims: readonly Claim[]): Command {
  const command = new Command('audit')
    .description('Gather the evidence for the claims of the paper: are the theorems true?')
    .addHelpText(
      'after',
      `
Writes audit.json and audit.md. Exit 0 when every claim came out as the theory says, 1 otherwise.

Examples:
  $ distill-proof audit
  $ distill-proof audit --claim sparsification sparsification-every-step
  $ distill-proof audit --seed 7 --json - --quiet`,
    );
  campaignOptions().forEach((option) => command.addOption(option));
  return command.action(async (flags: CampaignFlags) => {
    const selected = claimsOf(flags, claims);
    const report = await runAudit(selected, referenceSubject, announce('audit', flags));
    publish(
      report,
      'audit',
      { markdown: markdownAudit(report), table: renderAudit(report, { colours: isColorSupported }) },
      flags,
    );
    process.exitCode = auditPassed(report) ? exitCode.good : exitCode.failed;
  });
}
