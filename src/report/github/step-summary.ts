import { counted } from '../../input/show';
import { formatShare } from '../../model/format-numbers';
import { type Comparison, isWorse } from '../compare/comparison';
import { changeText, differentRuns, gateText } from '../compare/comparison-text';
import { fenced } from '../markdown/markdown-fence';
import { escapeMarkdown, markdownTable } from '../markdown/markdown-table';
import { type AuditReport, auditPassed } from '../model/audit-report';
import { failsAsExpected, type VerifyReport } from '../model/verify-report';
import { auditHeads, auditRow } from '../text/audit-rows';
import { counterexampleText } from '../text/counterexample-text';
import { failingLaws, simplestFirst } from '../text/failing-laws';
import { interruptedText } from '../text/interrupted-text';
import { notRunLines } from '../text/not-run';
import { verdictCounts } from '../text/verdict-counts';

/** A summary has room for the simplest; all are in the report. */
const mostInFull = 3;

/** What a pull request's reader wants to know, in Markdown, with a place for it beside the run. */
export function stepSummary(report: AuditReport | VerifyReport, comparison: Comparison | undefined): string {
  return [
    ...(report.kind === 'audit' ? auditSummary(report) : verifySummary(report)),
    ...(comparison ? gateSummary(comparison) : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function verifySummary(report: VerifyReport): string[] {
  const { subject, suite, summary, laws, profile, seed } = report;
  const interrupted = interruptedText(report);
  const outcome =
    interrupted === undefined ? (summary.passed ? 'passes' : 'does not pass') : 'was not verified to the end';
  const failing = simplestFirst(failingLaws(report).filter((law) => !failsAsExpected(law)));
  return [
    `## ${suite.name}: ${escapeMarkdown(`${subject.name} ${subject.version}`)} ${outcome}`,
    ...(interrupted === undefined ? [] : [`**${interrupted}**`]),
    `${counted(laws.length, 'law')}: ${verdictCounts(summary)}. Conformance ${formatShare(summary.conformance)}, coverage ${formatShare(summary.coverage)}; profile ${profile}, seed ${seed}.`,
    ...failing
      .slice(0, mostInFull)
      .map(({ id, title, counterexample }) => fenced('text', counterexampleText(id, title, counterexample))),
    ...(failing.length > mostInFull
      ? [
          `Also: ${failing
            .slice(mostInFull)
            .map(({ id }) => escapeMarkdown(id))
            .join(', ')}.`,
        ]
      : []),
  ];
}

function auditSummary(report: AuditReport): string[] {
  const { suite, claims, summary, findings, profile, seed } = report;
  return [
    `## ${suite.name}: the audit ${auditPassed(report) ? 'came out as the theory says' : 'did not come out as the theory says'}`,
    `${counted(claims.length, 'claim')}: ${summary.supported} supported, ${summary.refuted} refuted, ${summary.open} open; ${counted(findings.length, 'finding')}; profile ${profile}, seed ${seed}.`,
    markdownTable(
      ['claim', 'status', ...auditHeads],
      claims.map((claim) => {
        const { slug, status, cells } = auditRow(claim);
        return [slug, status, ...cells.map((lines) => lines.join('; ') || '–')];
      }),
    ),
    ...notRunLines(report).map((line) => `**Not run:** ${escapeMarkdown(line)}.`),
  ];
}

function gateSummary(comparison: Comparison): string[] {
  const worse = comparison.changes.filter(isWorse);
  const lines = [
    ...worse.map((change) => changeText(change, comparison.drift)),
    ...differentRuns(comparison),
  ];
  return [
    `### Baseline: ${gateText(comparison)}`,
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
  ];
}
