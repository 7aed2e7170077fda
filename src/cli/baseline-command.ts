import { Command } from 'commander';
import { baselineOf } from '../report/compare/baseline-of';
import { loadReport } from '../report/model/load-report';
import { toJson } from '../report/model/to-json';
import { withSchema } from './schema-option';
import { writeText } from './write-files';

export function baselineCommand(): Command {
  const command = new Command('baseline')
    .description('Make a baseline of a report: what later runs are held against, small enough to commit')
    .argument('<report>', 'audit.json or verify.json')
    .option('--out <file>', 'where to write it; "-" is standard output', 'distill-proof-baseline.json')
    .addHelpText(
      'after',
      `
Hand it to later runs with --baseline. Exit 5 when the report cannot be read.

Examples:
  $ distill-proof baseline reports/verify.json
  $ distill-proof baseline reports/audit.json --out audit-baseline.json
  $ distill-proof verify --subject "python3 adapter.py" --baseline distill-proof-baseline.json`,
    )
    .action((file: string, { out }: { readonly out: string }) => {
      const baseline = baselineOf(loadReport(file, ['audit', 'verify']));
      writeText(out, toJson(baseline));
      if (out !== '-') process.stderr.write(`${out}: a baseline of ${baseline.entries.length} entries\n`);
    });
  return withSchema(command, 'baseline');
}
