import type { Counterexample } from '../../model/evidence';
import type { MatrixJson, NumberJson } from '../../protocol/numbers-json';
import { definitions } from '../../protocol/operations/definitions';
import { outputFieldsOf, valueIn } from '../../protocol/operations/field-lists';
import { kernelText } from '../../protocol/operations/kernel/kernel-text';
import { outputParts } from '../../protocol/output-parts';
import type { ExpectedAnswer, Question, QuestionAbout } from '../../protocol/question';
import type { Operation } from '../../protocol/subject';
import { inertLine } from '../text/inert-text';
import { type Dialect, literal } from './dialect';
import { javascript } from './javascript';
import { octave } from './octave';
import { python } from './python';
import { r } from './r';

/** The languages of snippets, as the command line names them. */
export const snippetLanguages = { python, r, octave, javascript } as const satisfies Record<string, Dialect>;

export type SnippetLanguage = keyof typeof snippetLanguages;

/** The language of a subject, or the nearest that there are snippets in. @param language as the subject's greeting says it */
export function snippetLanguageOf(language: string): SnippetLanguage {
  const name = language.trim().toLowerCase();
  const languages = Object.keys(snippetLanguages) as SnippetLanguage[];
  return languages.find((candidate) => snippetLanguages[candidate].names.includes(name)) ?? 'python';
}

/**
 * A program that computes what the question to look at first should have been answered, by the textbook formulas and
 * from the numbers of the question, to be pasted beside one's own; undefined where the law asked nothing.
 */
export function snippet(
  language: SnippetLanguage,
  id: string,
  { questions, suspect }: Pick<Counterexample, 'questions' | 'suspect'>,
): string | undefined {
  const question = questions.find(({ name }) => name === suspect);
  if (question === undefined) return undefined;
  const dialect: Dialect = snippetLanguages[language];
  const { comment, preamble } = dialect;
  return [
    `${comment} ${inertLine(id)}: what "${inertLine(question.name)}" (${question.op}) should be answered, by the textbook formulas.`,
    ...preamble,
    ...variables(question, dialect),
    ...(question.points
      ? [`${comment} K: the kernel ${kernelText(question.points.kernel)} of the points X`]
      : []),
    '',
    ...formulas(language, question),
    '',
    ...expectation(question).map((line) => `${comment} ${line}`),
    `${comment} Now give the same numbers to your own function and compare.`,
    '',
  ].join('\n');
}

/** From the variables of the question to lines of output. */
function formulas<O extends Operation>(
  language: SnippetLanguage,
  { op, inputs, expected }: QuestionAbout<O>,
): readonly string[] {
  return definitions[op].snippet[language](
    inputs,
    expected !== undefined && undeterminedIn(op, expected) !== undefined,
  );
}

/** What is said of an answer where any is right; undefined where only one is. */
function undeterminedIn(op: Operation, { outputs }: ExpectedAnswer): string | undefined {
  return outputFieldsOf(op).find(({ name }) => valueIn(outputs, name) === null)?.undetermined;
}

/** The order in which problems are written down, whatever the order in a report. */
const inputNames = [
  'K',
  'y',
  'lambda',
  'alphas',
  'alpha',
  'Kx',
  'yx',
  'X',
  'Z',
  'gamma',
  'offset',
  'degree',
] as const;

/** The question's inputs as variables of the language. Where it was asked with points, these stand beside K. */
function variables({ inputs, points }: Question, { assign, matrix, list }: Dialect): string[] {
  const parameters = 'kernel' in inputs ? inputs.kernel : points?.kernel;
  const given: Partial<Record<(typeof inputNames)[number], unknown>> = {
    ...inputs,
    ...points,
    ...parameters,
  };
  return inputNames.flatMap((name) => {
    const value = given[name];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [assign(name, literal(value as NumberJson))];
    return [assign(name, name === 'alphas' ? list(value as NumberJson[]) : matrix(value as MatrixJson))];
  });
}

/** The expected answer in the form in which the snippet prints it. */
function expectation({ op, expected }: Question): string[] {
  if (expected === undefined) return ['There is no expected answer: K + lambda I is singular in float64.'];
  const undetermined = undeterminedIn(op, expected);
  if (undetermined !== undefined) return [`Expected: ${undetermined}.`];
  const parts = outputParts<number | string>(op, expected.outputs);
  if (parts.length === 0) return ['Expected: nothing, because there are no steps.'];
  return [
    `Expected (${expected.arithmetic}):`,
    ...parts.map(({ name, rows }) => `  ${name}: ${rows.flat().join(' ')}`),
  ];
}
