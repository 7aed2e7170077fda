import { Command } from 'commander';
import { baselineOf } from '../report/compare/baseline-of';
import { compare, isWorse } from '../report/compare/comparison';
import { comparisonText } from '../report/compare/comparison-text';
import type { Baseline } from '../report/model/baseline';
import { loadReport, ReportError } from '../report/model/load-report';
import { toJson } from '../report/model/to-json';
import { driftOption } from './baseline-options';
import { exitCode } from './exit-code';
import { jsonOption } from './options';
import { print } from './print';
import { withSchema } from './schema-option';
import { writeText } from './write-files';

export function diffCommand(): Command {
  const command = new Command('diff')
    .description('What got better, worse, appeared and vanished between two reports')
    .argument('<old>', 'a report or a baseline')
    .argument('<new>', 'a report or a baseline of the same command')
    .addOption(driftOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
fixed, broken: failed before, fails now. lost, gained: decides nothing any more, or did not before. added, removed:
only in one of the two. drifted: passes as before, with an error that many times larger or smaller.
Exit 0 when nothing got worse, 1 when something did, 5 when a report cannot be read.

Examples:
  $ distill-proof diff old/verify.json reports/verify.json
  $ distill-proof diff baseline.json reports/verify.json --drift 3
  $ distill-proof diff old/audit.json reports/audit.json --json -`,
    )
    .action(
      (older: string, newer: string, { drift, json }: { readonly drift: number; readonly json?: string }) => {
        const [before, after] = [stored(older), stored(newer)];
        if (before.of !== after.of) {
          throw new ReportError(
            `${newer}: a report of ${before.of} is needed, as ${older} is, this one is of ${after.of}`,
          );
        }
        const comparison = compare(before, after, drift);
        if (json !== undefined) writeText(json, toJson(comparison));
        if (json !== '-') print(`${comparisonText(comparison)}\n`);
        process.exitCode = comparison.changes.some(isWorse) ? exitCode.failed : exitCode.good;
      },
    );
  return withSchema(command, 'diff');
}

function stored(file: string): Baseline {
  return baselineOf(loadReport(file, ['audit', 'verify', 'baseline']));
}
