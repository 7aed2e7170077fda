import { testRatioThreshold } from '../arithmetic/test-ratio';
import { counted } from '../input/show';
import { counterexampleText } from './counterexample-text';
import { escapeMarkdown, markdownTable } from './markdown-table';
import { formatCount, formatNumber } from './numbers';
import { verdictCounts } from './verdict-counts';
import type { VerifyReport } from './verify-report';

/** The verification as a document: subject, laws, counterexamples. */
export function markdownVerify({ suite, subject, seed, profile, laws, summary }: VerifyReport): string {
  const failing = laws.flatMap((law) =>
    law.counterexample ? [{ ...law, counterexample: law.counterexample }] : [],
  );
  return [
    `# Verification of ${escapeMarkdown(subject.name)} ${escapeMarkdown(subject.version)}`,
    `${suite.name} ${suite.version}, profile ${profile}, seed ${seed}; ${escapeMarkdown(subject.language)}, ${subject.precision}, operations ${subject.ops.join(', ')}.`,
    `${counted(laws.length, 'law')}: ${verdictCounts(summary)}. A law passes while every test ratio stays below ${testRatioThreshold}.`,
    markdownTable(
      ['law', 'what holds', 'severity', 'verdict', 'runs', 'worst test ratio', 'digits', 'grade'],
      laws.map(({ id, title, severity, verdict, runs, maxRatio, digits, grade }) => [
        id,
        title,
        severity,
        verdict,
        formatCount(runs),
        formatNumber(maxRatio),
        formatNumber(digits),
        grade ?? '–',
      ]),
    ),
    ...(failing.length === 0 ? [] : ['## Counterexamples']),
    ...failing.map(
      ({ id, title, counterexample }) =>
        `~~~text\n${counterexampleText(id, title, counterexample).replaceAll('~~~', '~ ~ ~')}\n~~~`,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
