import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { counted } from '../../input/show';
import type { Evidence } from '../../model/evidence';
import type { AuditReport, ClaimReport } from '../model/audit-report';
import { formatCount, formatNumber } from '../model/numbers';
import { auditColumns, auditRow } from '../text/audit-rows';
import { notRunLines } from '../text/not-run';
import { statusText } from '../text/status-text';
import { exactSection, modularSection } from './markdown-exact';
import { formalSection } from './markdown-formal';
import { measuredSection } from './markdown-measured';
import { smtSection } from './markdown-smt';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** The audit as a document: summary, findings, then claim by claim. */
export function markdownAudit(report: AuditReport): string {
  const { suite, seed, profile, backend, timeBudget, summary, findings, claims } = report;
  return [
    '# Audit of self-distillation in kernel regression',
    `${suite.name} ${suite.version}, profile ${profile}, seed ${seed}${backend === undefined ? '' : `, sampled on ${backend}`}${timeBudget === undefined ? '' : `, at most ${timeBudget} s for each method and claim`}. ${counted(claims.length, 'claim')}: ${summary.supported} supported, ${summary.refuted} refuted, ${summary.open} open.`,
    `A test ratio is an error divided by what rounding alone can explain; below ${testRatioThreshold} it passes, whatever the size and conditioning of the problem.`,
    markdownTable(
      ['claim', 'status', ...auditColumns],
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
    ...evidence.flatMap(evidenceSection),
  ];
}

function evidenceSection(evidence: Evidence): string[] {
  switch (evidence.method) {
    case 'sampled':
      return [
        `Sampled, ${escapeMarkdown(evidence.problems)}: ${escapeMarkdown(statusText(evidence))}, ${formatCount(evidence.runs)} problems.`,
        markdownTable(
          [
            'law',
            'verdict',
            'compared',
            'nothing to compare',
            'not applicable',
            'median',
            '99 %',
            'maximum',
            'where',
          ],
          evidence.laws.map(({ id, verdict, runs, vacuous, notApplicable, ratios }) => [
            id,
            verdict,
            formatCount(runs),
            formatCount(vacuous),
            formatCount(notApplicable),
            formatNumber(ratios?.median),
            formatNumber(ratios?.p99),
            formatNumber(ratios?.maximum),
            ratios
              ? `n = ${ratios.worst.points}, τ = ${ratios.worst.steps}, κ = ${formatNumber(ratios.worst.conditionNumber)}`
              : '–',
          ]),
        ),
      ];
    case 'exact':
      return exactSection(evidence);
    case 'modular':
      return modularSection(evidence);
    case 'smt':
      return smtSection(evidence);
    case 'formal':
      return formalSection(evidence);
    case 'measured':
      return measuredSection(evidence);
    case 'search': {
      const { counterexample, tried } = evidence;
      if (evidence.status === 'not-run') return [`Search: ${escapeMarkdown(statusText(evidence))}.`];
      if (counterexample === undefined)
        return [`Search: no counterexample among ${formatCount(tried)} candidates.`];
      const { summary, values } = counterexample.refutation;
      return [
        `Search, exact arithmetic: refuted after ${formatCount(tried)} candidates. ${escapeMarkdown(summary)}.`,
        markdownTable(Object.keys(values), [Object.values(values)]),
      ];
    }
    case 'published':
      return [
        markdownTable(
          ['statement', 'published', 'found', 'verdict'],
          evidence.statements.map(({ title, published, found, verdict }) => [
            title,
            published,
            found,
            verdict,
          ]),
        ),
      ];
  }
}
