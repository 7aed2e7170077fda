import { Command, InvalidArgumentError, Option } from 'commander';
import type { SettingSeconds } from '../evidence/measured/gather-measured';
import { type MethodName, methodNames } from '../evidence/methods';
import type { Claim } from '../model/claim';
import { isWorse } from '../report/compare/comparison';
import { auditPassed } from '../report/model/audit-report';
import type { Timing } from '../runs/method-tasks';
import { runAudit } from '../runs/run-audit';
import { referenceSubjectOn } from '../subjects/reference';
import { backendFrom, type BackendFlags, backendOption, tellBackend } from './backend-option';
import { type BaselineFlags, baselineOptions, gateFrom } from './baseline-options';
import { announce, publish } from './campaign-output';
import { exitCode } from './exit-code';
import { type CampaignFlags, campaignOptions, claimsOf, finiteNumber } from './options';
import { withSchema } from './schema-option';
import { withWorkers } from './with-workers';

type AuditFlags = CampaignFlags &
  BaselineFlags &
  BackendFlags & {
    readonly method?: readonly MethodName[];
    readonly timeBudget?: number;
  };

export function auditCommand(claims: readonly Claim[]): Command {
  const command = new Command('audit')
    .description('Gather the evidence for the claims of the paper: are the theorems true?')
    .addHelpText(
      'after',
      `
Writes audit.json, audit.md and audit.html. Exit 0 when every claim about which these methods say something came out as the
theory says and nothing is worse than in the baseline, 1 otherwise, 4 when no method said anything.

Examples:
  $ distill-proof audit
  $ distill-proof audit --claim sparsification sparsification-every-step
  $ distill-proof audit --method exact modular
  $ distill-proof audit --profile standard --time-budget 60
  $ distill-proof audit --seed 7 --json - --quiet`,
    );
  [...campaignOptions(), ...baselineOptions()].forEach((option) => command.addOption(option));
  command.addOption(
    new Option(
      '--method <name...>',
      `only this evidence: ${methodNames.join(', ')} (default: all)`,
    ).argParser(methodList),
  );
  command.addOption(
    new Option(
      '--time-budget <seconds>',
      'for each method and claim; one that needs longer is not run, and its claim stays open (default: no limit)',
    ).argParser(seconds),
  );
  command.addOption(backendOption());
  return withSchema(command, 'audit').action(async (flags: AuditFlags) => {
    const selected = claimsOf(flags, claims);
    const methods = flags.method ?? methodNames;
    const gate = gateFrom(flags, 'audit', selected);
    const backend = backendFrom(flags);
    const timings: Timing[] = [];
    const settingSeconds: SettingSeconds[] = [];
    const run = announce('audit', flags);
    tellBackend(backend, flags.quiet);
    const options = {
      ...run,
      methods,
      onTiming: (timing: Timing) => timings.push(timing),
      onSettingSeconds: (seconds: readonly SettingSeconds[]) => settingSeconds.push(...seconds),
      ...(flags.timeBudget !== undefined && { timeBudget: flags.timeBudget }),
    };
    // A budget is for one thing after the other.
    const threads = flags.timeBudget === undefined ? flags : { workers: 1 };
    const report = await withWorkers(threads, run.runs, (workers) =>
      runAudit(selected, referenceSubjectOn(backend), { ...options, ...(workers && { workers }) }),
    );
    const comparison = gate(report);
    publish(report, comparison, flags, { timings, settingSeconds });
    const worse = comparison?.changes.some(isWorse) ?? false;
    if (!report.claims.some(({ evidence }) => evidence.length > 0)) process.exitCode = exitCode.nothingRan;
    else process.exitCode = auditPassed(report) && !worse ? exitCode.good : exitCode.failed;
  });
}

/** Methods may be separated by spaces or by commas. */
function methodList(text: string, before: readonly MethodName[] = []): MethodName[] {
  const methods = text.split(',').map((name) => methodNames.find((method) => method === name));
  const known = methods.filter((method) => method !== undefined);
  if (known.length < methods.length) throw new InvalidArgumentError(`Expected ${methodNames.join(', ')}.`);
  return [...before, ...known];
}

function seconds(text: string): number {
  const value = finiteNumber(text);
  if (value <= 0) throw new InvalidArgumentError('Expected a number of seconds above 0.');
  return value;
}
