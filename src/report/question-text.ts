import { isDeepStrictEqual } from 'node:util';
import type { Difference, Question, ReplyJson } from '../claims/question';
import { answerTable, changeText } from './answer-table';
import { fullEntry } from './entries-text';
import { inertText } from './inert-text';
import { problemTable, type TabulatedProblem } from './problem-table';

/** A question that is not the one to look at: one line that says whether the trouble shows there too. */
export function questionLine(question: Question): string {
  return `${titleOf(question)}: ${faultOf(question) ?? 'answered as expected'}`;
}

/** What is wrong with the answer to a question, in a few words; undefined where it is right by itself. */
function faultOf({ op, reply, difference, secondReply }: Question): string | undefined {
  if (reply.status !== 'ok') return `no answer, ${reply.status}`;
  if (difference) return differenceText(difference);
  return secondReply && `asked again: ${changeText(op, reply, secondReply)}`;
}

/** The question to look at first, line by line: what it asks where that is not the problem itself, what is right and what came. */
export function questionText(question: Question, problem: TabulatedProblem): string[] {
  const { op, inputs, difference, reply, secondReply } = question;
  const asked = { ...inputs, alpha: undefined };
  const itself = Object.entries(asked).every(
    ([name, value]) =>
      value === undefined || isDeepStrictEqual(value, problem[name as keyof TabulatedProblem]),
  );
  return [
    `${titleOf(question)}, the one to look at first:`,
    ...indented([
      ...(itself
        ? []
        : ['it asks about another problem, made from this one', ...indented(problemTable(inputs))]),
      ...answerTable(question),
      ...(reply.status === 'ok' ? [] : noAnswer(reply)),
      ...(difference ? [`first difference: ${differenceText(difference)}`] : []),
      ...(secondReply ? [`asked again: ${changeText(op, reply, secondReply)}`] : []),
      ...(faultOf(question) === undefined ? ['as expected: what is wrong is not this answer by itself'] : []),
    ]),
  ];
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

function titleOf({ name, op, inputs }: Question): string {
  return `question "${name}" (${op}${'alpha' in inputs ? ` with α = ${String(inputs.alpha)}` : ''})`;
}

function differenceText({ entry, expected, received }: Difference): string {
  return `${entry}: expected ${fullEntry(expected)}, received ${fullEntry(received)}`;
}
