import { type OutputPart, outputParts } from '../../protocol/output-parts';
import type { Question } from '../../protocol/question';
import type { Entry } from './entries-text';

/** A long schedule has more steps than anybody reads. */
const mostParts = 6;

/** One matrix of an answer: what is right, and what came. */
export interface AnswerPart {
  readonly name: string;
  /** absent where there is no answer to expect */
  readonly expected?: OutputPart<Entry>;
  /** absent where none came */
  readonly received?: OutputPart<Entry>;
}

/** The matrices of an answer around where it first differs. */
export interface AnswerWindow {
  readonly parts: readonly AnswerPart[];
  /** whether there are more before and after them */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What is right beside what came, matrix by matrix, around where the two first differ. */
export function answerWindow({ op, reply, expected, difference }: Question): AnswerWindow {
  const right = expected ? (outputParts<number | string>(op, expected.outputs) as OutputPart<Entry>[]) : [];
  const came = reply.status === 'ok' ? (outputParts(op, reply.outputs) as OutputPart<Entry>[]) : [];
  const names = (expected ? right : came).map(({ name }) => name);
  const first = names.findIndex((name) => `${difference?.entry ?? ''},`.startsWith(`${name},`));
  // The part before it, which is right, helps to see what went wrong.
  const start = Math.max(0, Math.min(first - 1, names.length - mostParts));
  const parts = names.slice(start, start + mostParts).map((name, index): AnswerPart => {
    const [expectedPart, receivedPart] = [right[start + index], came[start + index]];
    return {
      name,
      ...(expectedPart && { expected: expectedPart }),
      ...(receivedPart && { received: receivedPart }),
    };
  });
  return { parts, cutBefore: start > 0, cutAfter: start + mostParts < names.length };
}
