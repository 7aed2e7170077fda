import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { methodOf } from '../../evidence/methods';
import { counted } from '../../input/show';
import type { AuditReport, ClaimReport } from '../model/audit-report';
import { auditHeads, auditRow } from '../text/audit-rows';
import { notRunLines } from '../text/not-run';
import { markdownDetails } from './markdown-details';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** The audit as a document: summary, findings, then claim by claim. */
export function markdownAudit(report: AuditReport): string {
  const { suite, seed, profile, backend, timeBudget, summary, findings, claims } = report;
  return [
    '# Audit of self-distillation in kernel regression',
    `${suite.name} ${suite.version}, profile ${profile}, seed ${seed}${backend === undefined ? '' : `, sampled on ${backend}`}${timeBudget === undefined ? '' : `, at most ${timeBudget} s for each method and claim`}. ${counted(claims.length, 'claim')}: ${summary.supported} supported, ${summary.refuted} refuted, ${summary.open} open.`,
    `A test ratio is an error divided by what rounding alone can explain; below ${testRatioThreshold} it passes, whatever the size and conditioning of the problem.`,
    markdownTable(
      ['claim', 'status', ...auditHeads],
      claims.map((claim) => {
        const { slug, status, cells } = auditRow(claim);
        return [slug, status, ...cells.map((lines) => (lines.length > 0 ? lines.join(', ') : '–'))];
      }),
    ),
    ...notRunLines(report).map((line) => `**Not run:** ${escapeMarkdown(line)}.`),
    '## Findings',
    ...(findings.length === 0
      ? ['None.']
      : findings.map(({ title, detail }) => `- **${escapeMarkdown(title)}.** ${escapeMarkdown(detail)}`)),
    '## Claims',
    ...claims.flatMap(claimSection),
  ]
    .join('\n\n')
    .concat('\n');
}

function claimSection({
  slug,
  title,
  statement,
  hypotheses,
  source,
  status,
  evidence,
  conclusions = [],
}: ClaimReport): string[] {
  return [
    `### ${slug}: ${escapeMarkdown(title)}`,
    `**${status}**`,
    `$$${statement.tex}$$`,
    escapeMarkdown(statement.text),
    `Hypotheses: ${hypotheses.map(escapeMarkdown).join('; ')}.`,
    `Source: ${escapeMarkdown(source)}.`,
    ...(conclusions.length > 0
      ? [
          'What the measurements say:',
          conclusions.map((sentence, index) => `${index + 1}. ${escapeMarkdown(sentence)}`).join('\n'),
        ]
      : []),
    ...evidence.flatMap((item) => markdownDetails(methodOf(item).details(item))),
  ];
}
