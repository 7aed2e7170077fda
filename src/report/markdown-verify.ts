import { testRatioThreshold } from '../arithmetic/test-ratio';
import { counted } from '../input/show';
import { counterexampleText } from './counterexample-text';
import { expectationText, verdictText } from './expectation-text';
import { escapeMarkdown, markdownTable } from './markdown-table';
import { formatCount, formatNumber } from './numbers';
import { operationRow } from './operation-row';
import { verdictCounts } from './verdict-counts';
import type { VerifyReport } from './verify-report';

/** The verification as a document: subject, laws, counterexamples. */
export function markdownVerify({
  suite,
  subject,
  seed,
  profile,
  laws,
  operations,
  summary,
}: VerifyReport): string {
  const failing = laws.flatMap((law) =>
    law.counterexample ? [{ ...law, counterexample: law.counterexample }] : [],
  );
  const expectations = laws.flatMap((law) => expectationText(law) ?? []);
  return [
    `# Verification of ${escapeMarkdown(subject.name)} ${escapeMarkdown(subject.version)}`,
    `${suite.name} ${suite.version}, profile ${profile}, seed ${seed}; ${escapeMarkdown(subject.language)}, ${subject.precision}, operations ${subject.ops.join(', ')}.`,
    `${counted(laws.length, 'law')}: ${verdictCounts(summary)}. A law passes while every test ratio stays below ${testRatioThreshold}.`,
    markdownTable(
      ['law', 'what holds', 'severity', 'verdict', 'runs', 'worst test ratio', 'digits', 'grade'],
      laws.map((law) => [
        law.id,
        law.title,
        law.severity,
        verdictText(law),
        formatCount(law.runs),
        formatNumber(law.maxRatio),
        formatNumber(law.digits),
        law.grade ?? '–',
      ]),
    ),
    '## Operations',
    markdownTable(['operation', 'grade', 'digits', 'half gone at κ'], operations.map(operationRow)),
    'Digits are net of κ, as in the table of laws. Half gone: the least κ at which some problem left fewer than half of the digits that the precision holds.',
    ...(expectations.length === 0 ? [] : ['## Expected failures']),
    ...(expectations.length === 0
      ? []
      : [expectations.map((text) => `- ${escapeMarkdown(text)}`).join('\n')]),
    ...(failing.length === 0 ? [] : ['## Counterexamples']),
    ...failing.map(
      ({ id, title, counterexample }) =>
        `~~~text\n${counterexampleText(id, title, counterexample).replaceAll('~~~', '~ ~ ~')}\n~~~`,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
