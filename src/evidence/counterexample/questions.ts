import { isDeepStrictEqual } from 'node:util';
import type { Law } from '../../model/law';
import { encodePoints } from '../../protocol/points-json';
import { encodeInputs } from '../../protocol/protocol-json';
import type { Question } from '../../protocol/question';
import type { JudgedBy, Request } from '../../protocol/subject';
import type { RecordedReplies } from '../campaign/examine';
import { expectedAnswer } from './expected-answer';
import { firstDifference } from './first-difference';

/**
 * What a law asked, what was replied and what is right.
 * @param secondReplies to the same requests, where they were made again
 */
export function describeQuestions(
  law: Law,
  requests: Readonly<Record<string, Request>>,
  subject: JudgedBy,
  replies: RecordedReplies,
  secondReplies: RecordedReplies = new Map(),
): Question[] {
  return Object.entries(requests).flatMap(([name, request]) => {
    const [reply, secondReply] = [replies.get(name), secondReplies.get(name)];
    if (reply === undefined) return [];
    // What has no answer is expected to be refused.
    const expected = law.kind === 'refusal' ? undefined : expectedAnswer(request);
    const difference =
      expected && reply.status === 'ok'
        ? firstDifference(request, reply.outputs, expected, subject)
        : undefined;
    const points = encodePoints(request.inputs);
    const question = {
      name,
      op: request.op,
      inputs: encodeInputs(request),
      ...(points && { points }),
      reply,
      ...(secondReply && !isDeepStrictEqual(reply, secondReply) && { secondReply }),
      ...(expected && { expected }),
      ...(difference && { difference }),
    };
    // Inputs, reply and expected answer are all of the operation `op`.
    return [question as Question];
  });
}

/**
 * The question to look at first: one without an answer, else one with a wrong one, else one answered in two ways; of
 * those that should be refused, one that was not.
 */
export function suspectOf(law: Law, questions: readonly Question[]): string | undefined {
  if (law.kind === 'refusal') {
    return questions.find(({ reply }) => reply.status !== 'rejected' && reply.status !== 'unsupported')?.name;
  }
  const suspect =
    questions.find(({ reply }) => reply.status !== 'ok') ??
    questions.find(({ difference }) => difference !== undefined) ??
    questions.find(({ secondReply }) => secondReply !== undefined) ??
    questions[0];
  return suspect?.name;
}
