import { isColorSupported } from 'picocolors';
import { type Profile, profiles } from '../evidence/profile';
import { suite } from '../input/suite';
import { type Comparison, isWorse } from '../report/compare/comparison';
import { comparisonText, gateText } from '../report/compare/comparison-text';
import { type Format, formatOf, formatReport } from '../report/formats';
import type { AuditReport } from '../report/model/audit-report';
import { toJson } from '../report/model/to-json';
import type { VerifyReport } from '../report/model/verify-report';
import { type AuditStyle, renderAudit, renderVerify } from '../report/terminal/terminal';
import type { RunOptions } from '../runs/run-audit';
import { tellGithub } from './ci-output';
import type { CampaignFlags } from './options';
import { print } from './print';
import { progressBar } from './progress-bar';
import { terminalWidth } from './terminal-width';
import { prepareDirectory, writeFiles, writeText } from './write-files';

type AuditTimings = Pick<AuditStyle, 'timings' | 'settingSeconds'>;

/** The formats of the files that a run leaves. */
const written: Readonly<Record<'audit' | 'verify', readonly Format[]>> = {
  audit: ['json', 'markdown', 'html'],
  verify: ['json', 'markdown', 'html', 'junit'],
};

/** The run that the flags describe, with its place to write to. The seed is told before anything starts, so that an interrupted run can be repeated. */
export function announce(
  command: string,
  { profile, runs, seed, out, quiet = false }: CampaignFlags,
): RunOptions {
  prepareDirectory(out);
  const name: Profile | 'custom' = runs === undefined ? profile : 'custom';
  if (!quiet) {
    process.stderr.write(`${suite.name} ${suite.version} ${command}: profile ${name}, seed ${seed}\n`);
  }
  return { seed, runs: runs ?? profiles[profile], profile: name, onProgress: progressBar(quiet) };
}

/**
 * Writes the report files and shows the table, which leaves standard output alone when that is to carry JSON.
 * @param comparison with a baseline, where there is one; what is worse is told however quiet the run is
 * @param timings of an audit, which only the terminal shows
 */
export function publish(
  report: AuditReport | VerifyReport,
  comparison: Comparison | undefined,
  { out, json, quiet = false }: Pick<CampaignFlags, 'out' | 'json' | 'quiet'>,
  timings: AuditTimings = {},
): void {
  const style = { colours: isColorSupported, folder: out, ...terminalWidth() };
  const files = written[report.kind].map(
    (format) =>
      [`${report.kind}.${formatOf(format).extension}`, formatReport(report, format, style)] as const,
  );
  writeFiles(out, Object.fromEntries(files));
  if (json !== undefined) writeText(json, toJson(report));
  const silent = quiet || json === '-';
  if (!silent) {
    const paths = files.map(([name]) => `${out}/${name}`).join(', ');
    const text =
      report.kind === 'audit' ? renderAudit(report, { ...style, ...timings }) : renderVerify(report, style);
    print(`${text}\nreports: ${paths}\n`);
  }
  if (comparison !== undefined) tellComparison(comparison, silent);
  tellGithub(report, comparison, {
    write: json === '-' ? (text) => process.stderr.write(text) : print,
    report: `${out}/${report.kind}.json`,
    environment: process.env,
  });
}

function tellComparison(comparison: Comparison, silent: boolean): void {
  const worse = comparison.changes.some(isWorse);
  const text = `${comparisonText(comparison)}\n${gateText(comparison)}\n`;
  if (worse) process.stderr.write(text);
  else if (!silent) print(text);
}
