import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { counted } from '../../input/show';
import { formatCount, formatNumber } from '../../model/format-numbers';
import type { VerifyReport } from '../model/verify-report';
import { snippet, snippetLanguageOf, snippetLanguages } from '../snippets/snippet';
import { counterexampleText } from '../text/counterexample-text';
import { declaredText } from '../text/declared-text';
import { expectationText, verdictText } from '../text/expectation-text';
import { type FailingLaw, failingLaws } from '../text/failing-laws';
import { interruptedText } from '../text/interrupted-text';
import { leftOutText } from '../text/left-out-text';
import { operationRow } from '../text/operation-row';
import { requestCommand } from '../text/request-command';
import { subjectFacts } from '../text/subject-facts';
import { verdictCounts } from '../text/verdict-counts';
import { fenced } from './markdown-fence';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** The verification as a document: subject, laws, counterexamples. */
export function markdownVerify(report: VerifyReport): string {
  const { suite, subject, seed, profile, laws, operations, summary } = report;
  const failing = failingLaws(report);
  const interrupted = interruptedText(report);
  const declared = declaredText(subject);
  const leftOut = leftOutText(report);
  const expectations = laws.flatMap((law) => expectationText(law) ?? []);
  return [
    `# Verification of ${escapeMarkdown(subject.name)} ${escapeMarkdown(subject.version)}${declared === undefined ? '' : ` (${declared})`}`,
    `${suite.name} ${suite.version}, profile ${profile}, seed ${seed}; ${escapeMarkdown(subjectFacts(subject))}, operations ${subject.ops.join(', ')}.`,
    ...(interrupted === undefined ? [] : [`**${interrupted}**`]),
    ...(leftOut === undefined ? [] : [leftOut]),
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
    ...failing.flatMap((law) => counterexampleSection(law, subject)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What failed, the line that asks it again, and the program that computes what is right. */
function counterexampleSection(
  { id, title, counterexample }: FailingLaw,
  { command, language }: VerifyReport['subject'],
): string[] {
  const ownLanguage = snippetLanguageOf(language);
  const { fence, title: languageTitle } = snippetLanguages[ownLanguage];
  const line = command && requestCommand(command, counterexample);
  const program = snippet(ownLanguage, id, counterexample);
  return [
    `### ${escapeMarkdown(id)}`,
    fenced('text', counterexampleText(id, title, counterexample)),
    ...(line === undefined ? [] : ['To ask it that:', fenced('sh', line)]),
    ...(program === undefined
      ? []
      : [`To compute what is right, in ${languageTitle}:`, fenced(fence, program)]),
  ];
}
