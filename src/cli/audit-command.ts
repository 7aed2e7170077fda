import { Command, InvalidArgumentError, Option } from 'commander';
import type { Claim } from '../claims/claim';
import { auditPassed } from '../report/audit-report';
import { isWorse } from '../report/compare/comparison';
import { type AuditMethod, auditMethods, runAudit } from '../report/run-audit';
import { referenceSubject } from '../subjects/reference';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { announce, publish } from './campaign-output';
import { exitCode } from './exit-code';
import { type CampaignFlags, campaignOptions, claimsOf } from './options';
import { withSchema } from './schema-option';

type AuditFlags = CampaignFlags & BaselineFlags & { readonly method?: readonly AuditMethod[] };

export function auditCommand(claims: readonly Claim[]): Command {
  const command = new Command('audit')
    .description('Gather the evidence for the claims of the paper: are the theorems true?')
    .addHelpText(
      'after',
      `
Writes audit.json and audit.md. Exit 0 when every claim came out as the theory says and nothing is worse than in the
baseline, 1 otherwise.

Examples:
  $ distill-proof audit
  $ distill-proof audit --claim sparsification sparsification-every-step
  $ distill-proof audit --method exact modular
  $ distill-proof audit --seed 7 --json - --quiet`,
    );
  [...campaignOptions(), ...baselineOptions()].forEach((option) => command.addOption(option));
  command.addOption(
    new Option(
      '--method <name...>',
      `only this evidence: ${auditMethods.join(', ')} (default: all)`,
    ).argParser(methodList),
  );
  return withSchema(command, 'audit').action(async (flags: AuditFlags) => {
    const selected = claimsOf(flags, claims);
    const methods = flags.method ?? auditMethods;
    const gate = gateFrom(flags, 'audit', selected);
    const report = await runAudit(selected, referenceSubject, { ...announce('audit', flags), methods });
    const comparison = gate(report);
    publish(report, comparison, flags);
    const worse = comparison?.changes.some(isWorse) ?? false;
    process.exitCode = auditPassed(report) && !worse ? exitCode.good : exitCode.failed;
  });
}

/** Methods may be separated by spaces or by commas. */
function methodList(text: string, before: readonly AuditMethod[] = []): AuditMethod[] {
  const methods = text.split(',').map((name) => auditMethods.find((method) => method === name));
  const known = methods.filter((method) => method !== undefined);
  if (known.length < methods.length) throw new InvalidArgumentError(`Expected ${auditMethods.join(', ')}.`);
  return [...before, ...known];
}
