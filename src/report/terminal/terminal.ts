import { createColors } from 'picocolors';
import { element } from '../../arithmetic/element';
import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { SettingSeconds } from '../../evidence/measured/gather-measured';
import { methodColumns } from '../../evidence/methods';
import { counted } from '../../input/show';
import { formatCount, formatNumber, formatShare } from '../../model/format-numbers';
import type { Timing } from '../../runs/method-tasks';
import type { AuditReport } from '../model/audit-report';
import {
  failsAsExpected,
  type LawReport,
  passesUnexpectedly,
  type VerifyReport,
} from '../model/verify-report';
import { auditHeads, auditRow } from '../text/audit-rows';
import { expectationText, verdictText } from '../text/expectation-text';
import { inertLine } from '../text/inert-text';
import { interruptedText } from '../text/interrupted-text';
import { leftOutText } from '../text/left-out-text';
import { notRunLines } from '../text/not-run';
import { operationRow } from '../text/operation-row';
import { subjectFacts } from '../text/subject-facts';
import { verdictCounts } from '../text/verdict-counts';
import { terminalCounterexamples } from './terminal-counterexamples';
import { terminalMeasured } from './terminal-measured';
import { terminalTable } from './terminal-table';

/** What only the command line can know of the reader's device. */
interface TerminalStyle {
  readonly colours: boolean;
  /** how wide it is; absent where nothing limits the width, as in a file */
  readonly columns?: number;
}

const worstRatioColumn = `worst ratio (< ${testRatioThreshold})`;

/** @param timings how long each method took, which the report does not know; default nothing is said of it */
export interface AuditStyle extends TerminalStyle {
  readonly timings?: readonly Timing[];
  /** how long the trainings of every setting took; default nothing is said of it */
  readonly settingSeconds?: readonly SettingSeconds[];
}

/** The audit as a person reads it on a terminal. */
export function renderAudit(
  report: AuditReport,
  { timings = [], settingSeconds = [], ...style }: AuditStyle,
): string {
  const { bold } = createColors(style.colours);
  const rows = report.claims.map((claim) => ({ claim, ...auditRow(claim) }));
  // Of a method that says nothing about any claim there is no column.
  const columns = methodColumns
    .map(({ name }, index) => ({ name, index, head: element(auditHeads, index) }))
    .filter(({ index }) => rows.some(({ cells }) => element(cells, index).length > 0));
  const table = rows.map(({ claim, slug, status, cells }) => [
    `${slug}\n${paint(style, claim.status === claim.expected, status)}`,
    ...columns.map(({ name, index }) => {
      const lines = element(cells, index);
      if (lines.length === 0) return '–';
      const timing = timings.find((item) => item.claim === slug && item.method === name);
      return [...lines, ...(timing ? [`${timing.seconds.toFixed(1)} s`] : [])].join('\n');
    }),
  ]);
  const { supported, refuted, open } = report.summary;
  const { yellow } = createColors(style.colours);
  return [
    terminalTable(['claim', ...columns.map(({ head }) => head)], table, style.columns),
    '',
    ...report.findings.flatMap(({ title, detail }) => [`${bold('finding')}  ${title}`, `         ${detail}`]),
    '',
    ...report.claims.flatMap((claim) => terminalMeasured(claim, settingSeconds, style.columns)),
    ...notRunLines(report).map((line) => `${yellow('not run')}  ${line}`),
    `${counted(report.claims.length, 'claim')}: ${supported} supported, ${refuted} refuted, ${open} open`,
  ].join('\n');
}

/** @param folder where the reports are, for whoever wants more */
export interface VerifyStyle extends TerminalStyle {
  readonly folder: string;
}

/** The verification as a person reads it on a terminal: every law, then the counterexamples. */
export function renderVerify(report: VerifyReport, style: VerifyStyle): string {
  const rows = report.laws.map((law) => [
    law.id,
    paintVerdict(style, law),
    formatCount(law.runs),
    formatNumber(law.maxRatio),
    formatNumber(law.digits),
    law.grade ?? '–',
  ]);
  const { conformance, coverage } = report.summary;
  const interrupted = interruptedText(report);
  const leftOut = leftOutText(report);
  const { name, version } = report.subject;
  return [
    inertLine(`${name} ${version} (${subjectFacts(report.subject)})`),
    terminalTable(['law', 'verdict', 'runs', worstRatioColumn, 'digits', 'grade'], rows, style.columns),
    terminalTable(
      ['operation', 'grade', 'digits', 'half gone at κ'],
      report.operations.map(operationRow),
      style.columns,
    ),
    '',
    ...terminalCounterexamples(report, style.folder),
    ...report.laws.flatMap((law) => expectationText(law) ?? []),
    ...(leftOut === undefined ? [] : [leftOut]),
    ...(interrupted === undefined ? [] : [createColors(style.colours).yellow(interrupted)]),
    `${counted(report.laws.length, 'law')}: ${verdictCounts(report.summary)}`,
    `conformance ${formatShare(conformance)}, coverage ${formatShare(coverage)}`,
  ].join('\n');
}

function paintVerdict(style: TerminalStyle, law: LawReport): string {
  if (failsAsExpected(law)) return createColors(style.colours).yellow(verdictText(law));
  return paint(style, law.verdict === 'pass' && !passesUnexpectedly(law), verdictText(law));
}

function paint(style: TerminalStyle, good: boolean, text: string): string {
  const { green, red } = createColors(style.colours);
  return good ? green(text) : red(text);
}
