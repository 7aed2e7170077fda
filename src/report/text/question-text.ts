import { isDeepStrictEqual } from 'node:util';
import type { ProblemJson } from '../../model/problem-json';
import { definitions } from '../../protocol/operations/definitions';
import type { Difference, Question, QuestionAbout, ReplyJson } from '../../protocol/question';
import type { Operation } from '../../protocol/subject';
import { answerTable, changeText } from './answer-table';
import { fullEntry } from './entries-text';
import { inertText } from './inert-text';
import { pointsTable, problemTable } from './problem-table';

/** More of what a subject said is read in the counterexample itself. */
const longestRemark = 100;

/** A question that is not the one to look at: one line that says whether the trouble shows there too. */
export function questionLine(question: Question): string {
  return `${questionTitle(question)}: ${faultOf(question) ?? 'answered as expected'}`;
}

/** What is wrong with the answer to a question, in a few words; undefined where it is right by itself. */
function faultOf({ op, reply, difference, secondReply }: Question): string | undefined {
  if (reply.status !== 'ok') return inShort(noAnswer(reply)[0] ?? '');
  if (difference) return differenceText(difference);
  return secondReply && `asked again: ${changeText(op, reply, secondReply)}`;
}

/** The question to look at first, line by line: what it asks where that is not the problem itself, what is right and what came. */
export function questionText(question: Question, problem: ProblemJson): string[] {
  const { difference, reply, secondReply } = question;
  return [
    `${questionTitle(question)}, the one to look at first:`,
    ...indented([
      ...(asksItself(question, problem)
        ? []
        : ['it asks about another problem, made from this one', ...indented(tableOf(question))]),
      ...answerTable(question),
      ...(reply.status === 'ok' ? [] : noAnswer(reply)),
      ...(difference ? [`first difference: ${differenceText(difference)}`] : []),
      ...(secondReply ? [`asked again: ${changeText(question.op, reply, secondReply)}`] : []),
      ...(faultOf(question) === undefined ? ['as expected: what is wrong is not this answer by itself'] : []),
    ]),
  ];
}

/** Whether a question asks about the problem itself, and not about another made from it. */
export function asksItself({ inputs }: Question, problem: ProblemJson): boolean {
  const given: object = 'X' in inputs ? { ...problem.kernelArguments } : problem;
  // α and the kernel are told with the name of the question.
  const asked = { ...inputs, alpha: undefined, kernel: undefined };
  return Object.entries(asked).every(
    ([name, value]) => value === undefined || isDeepStrictEqual(value, given[name as keyof typeof given]),
  );
}

function tableOf({ inputs, points }: Question): string[] {
  return 'X' in inputs ? pointsTable(inputs) : problemTable({ ...inputs, ...(points && { points }) });
}

/** Every line two spaces further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** What a subject said, line by line. */
export function messageLines(message: string): string[] {
  return inertText(message).split('\n');
}

/** What came instead of an answer; a short message stays on the line. */
function noAnswer({ status, message }: Exclude<ReplyJson, { status: 'ok' }>): string[] {
  const [first = '', ...others] = messageLines(message);
  return [`no answer, ${status}: ${first}`, ...indented(others)];
}

/** The beginning of what takes more than a line. */
function inShort(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestRemark ? `${characters.slice(0, longestRemark).join('')}…` : text;
}

/** `question "path" (distill)`, with what else it asks for. */
export function questionTitle(question: Question): string {
  return `question "${question.name}" (${question.op}${detailOf(question)})`;
}

function detailOf<O extends Operation>({ op, inputs }: QuestionAbout<O>): string {
  return definitions[op].detail?.(inputs) ?? '';
}

function differenceText({ entry, expected, received }: Difference): string {
  return `${entry}: expected ${fullEntry(expected)}, received ${fullEntry(received)}`;
}
