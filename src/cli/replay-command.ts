import { Command } from 'commander';
import type { Claim } from '../claims/claim';
import { loadReport } from '../report/load-report';
import { recordedCases } from '../report/recorded-cases';
import { replayCase } from '../report/replay';
import { referenceSubject } from '../subjects/reference';
import { exitCode } from './exit-code';
import { jsonOption } from './options';
import { toJson, writeJson } from './write-files';

export function replayCommand(claims: readonly Claim[]): Command {
  return new Command('replay')
    .description('Run the counterexamples of a report again')
    .argument('<report>', 'audit.json or verify.json')
    .argument('[case]', 'only this law or claim (default: every counterexample)')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Exit 1 when a law still fails, 4 when the report has no such counterexample, 5 when it cannot be read.

Examples:
  $ distill-proof replay reports/audit.json
  $ distill-proof replay reports/audit.json sparsification-every-step
  $ distill-proof replay verify.json limit/in-sample`,
    )
    .action(async (file: string, wanted: string | undefined, { json }: { json?: string }) => {
      const cases = recordedCases(loadReport(file)).filter(({ id }) => wanted === undefined || id === wanted);
      if (cases.length === 0) {
        process.stderr.write(
          `${file}: no counterexample${wanted === undefined ? '' : ` of ${wanted}`} is recorded there\n`,
        );
        process.exitCode = exitCode.nothingRan;
        return;
      }
      const replays = [];
      for (const recorded of cases) replays.push(await replayCase(recorded, claims, referenceSubject));
      if (json !== undefined) writeJson(json, toJson(replays));
      if (json !== '-') {
        process.stdout.write(
          replays.map(({ id, outcome, detail }) => `${id}: ${outcome}\n  ${detail}\n`).join(''),
        );
      }
      const bad = replays.some(({ outcome }) => outcome === 'still fails' || outcome === 'no longer refuted');
      process.exitCode = bad ? exitCode.failed : exitCode.good;
    });
}
