import { Command } from 'commander';
import { suite } from '../input/suite';
import type { Claim } from '../model/claim';
import { auditCommand } from './audit-command';
import { baselineCommand } from './baseline-command';
import { campaignCommand } from './campaign-command';
import { diffCommand } from './diff-command';
import { fitCommand } from './fit-command';
import { initCommand } from './init-command';
import { mergeCommand } from './merge-command';
import { print } from './print';
import { replayCommand } from './replay-command';
import { reportCommand } from './report-command';
import { vectorsCommand } from './vectors-command';
import { verifyCommand } from './verify-command';
import { workerCommand } from './worker-command';

/** The command line. @param claims the registry it serves */
export function buildProgram(claims: readonly Claim[]): Command {
  const program = new Command(suite.name)
    .description('Checks the theory of self-distillation in kernel regression, and implementations of it.')
    .version(suite.version)
    .option('--debug', `print the stack of a fault of ${suite.name} itself, as a non-empty DEBUG does`)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: print })
    .exitOverride()
    .addHelpText(
      'after',
      `
Claims: ${claims.map(({ slug }) => slug).join(', ')}

Exit codes: 0 all good, 1 a law or claim failed, 2 bad usage or input, 3 the subject could not start or broke the protocol, 4 nothing was applicable, 5 a report cannot be read, 70 a fault of ${suite.name} itself, 130 interrupted.

Examples:
  $ distill-proof audit
  $ distill-proof verify --profile ci
  $ distill-proof init python
  $ distill-proof fit --data cars.csv --target Miles_per_Gallon
  $ distill-proof replay reports/audit.json`,
    );
  const commands = [
    auditCommand(claims),
    verifyCommand(claims),
    mergeCommand(claims),
    campaignCommand(claims),
    workerCommand(),
    initCommand(),
    fitCommand(),
    vectorsCommand(),
    replayCommand(claims),
    reportCommand(),
    diffCommand(),
    baselineCommand(),
  ];
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
