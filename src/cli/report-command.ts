import { dirname } from 'node:path';
import { Command, Option } from 'commander';
import { isColorSupported } from 'picocolors';
import { type Format, formatOf, formatReport, formats } from '../report/formats';
import { loadReport } from '../report/model/load-report';
import { terminalWidth } from './terminal-width';
import { writeText } from './write-files';

interface ReportFlags {
  readonly format: Format;
  readonly out: string;
}

export function reportCommand(): Command {
  return new Command('report')
    .description('Render a stored report in another format')
    .argument('<file>', 'audit.json or verify.json')
    .addOption(new Option('--format <name>', 'what to render it as').choices(formats).default('terminal'))
    .addOption(new Option('--out <file>', 'where to write it; "-" is standard output').default('-'))
    .addHelpText(
      'after',
      `
Formats:
${formats.map((name) => `  ${name.padEnd(10)}${formatOf(name).says}`).join('\n')}

Exit 5 when the report cannot be read: not there, cut off, or no report of this suite.

Examples:
  $ distill-proof report reports/audit.json
  $ distill-proof report reports/verify.json --format html --out verify.html
  $ distill-proof report reports/verify.json --format junit --out junit.xml
  $ distill-proof report reports/verify.json --format badge --out badge.json`,
    )
    .action((file: string, { format, out }: ReportFlags) => {
      const report = loadReport(file, ['audit', 'verify']);
      writeText(
        out,
        formatReport(report, format, {
          colours: out === '-' && isColorSupported,
          ...(out === '-' && terminalWidth()),
          folder: dirname(file),
        }),
      );
    });
}
