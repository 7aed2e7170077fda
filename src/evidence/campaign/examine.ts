import { memoize } from '../../arithmetic/memoize';
import { checkLaw } from '../../model/check-law';
import type { Law, Outcome } from '../../model/law';
import type { Problem } from '../../model/problem';
import { shapeFault } from '../../protocol/answer-shape';
import { type Awaitable, whenReady } from '../../protocol/awaitable';
import type { Features } from '../../protocol/features';
import { missingPart } from '../../protocol/missing-part';
import { encodeOutputs } from '../../protocol/protocol-json';
import type { ReplyJson } from '../../protocol/question';
import type { JudgedBy, Reply, Request } from '../../protocol/subject';

/** What came of one law on one problem, and every reply that led to it. */
export interface Examination {
  readonly outcome: Outcome;
  /** by the names that the law has for its requests */
  readonly replies: ReadonlyMap<string, AnsweredRequest>;
  /** what the subject was taken to have, where that is not everything */
  readonly features?: Features;
}

interface AnsweredRequest {
  readonly request: Request;
  readonly reply: Reply;
}

/** Replies as reports hold them, by the names of their requests. */
export type RecordedReplies = ReadonlyMap<string, ReplyJson>;

/**
 * `checkLaw`, remembering what was replied. A subject that does not do a question with K̃ is asked without it: most laws
 * compare fitted values as well.
 */
export function examine(
  law: Law,
  problem: Problem,
  run: (request: Request) => Awaitable<Reply>,
  subject: JudgedBy,
): Awaitable<Examination> {
  const { features } = subject;
  return whenReady(examineOnce(law, problem, run, subject), (examination) => {
    if (features?.outOfSample === false || !lacksPredictions(examination)) return examination;
    const without = examineOnce(law, problem, run, { ...subject, features: withoutPredictions(features) });
    return whenReady(without, (second) => (second.outcome.kind === 'unsupported' ? examination : second));
  });
}

function examineOnce(
  law: Law,
  problem: Problem,
  run: (request: Request) => Awaitable<Reply>,
  subject: JudgedBy,
): Awaitable<Examination> {
  const { features } = subject;
  const replies = new Map<string, AnsweredRequest>();
  const remember = (request: Request, name: string): Awaitable<Reply> =>
    whenReady(run(request), (reply) => {
      replies.set(name, { request, reply });
      return reply;
    });
  return whenReady(checkLaw(law, problem, remember, subject), (outcome) => ({
    outcome,
    replies,
    ...(features && { features }),
  }));
}

/** Whether nothing came of a law because a question with K̃ is not done. */
function lacksPredictions({ outcome, replies }: Examination): boolean {
  return (
    outcome.kind === 'unsupported' &&
    [...replies.values()].some(
      ({ request, reply }) =>
        reply.status === 'unsupported' && missingPart(request, { outOfSample: false }) !== undefined,
    )
  );
}

const noPredictions: Features = { outOfSample: false };

/** The same object for the same features: laws share the answers about a form of a problem. */
function withoutPredictions(features: Features | undefined): Features {
  return features === undefined ? noPredictions : withoutPredictionsOf(features);
}

const withoutPredictionsOf = memoize((features: Features): Features => ({ ...features, outOfSample: false }));

/** To be taken down before the subject is asked again: one in this process may reuse the matrices that it returned. */
export function record({ replies }: Examination): RecordedReplies {
  return new Map([...replies].map(([name, answered]) => [name, replyJson(answered)]));
}

function replyJson({ request, reply }: AnsweredRequest): ReplyJson {
  switch (reply.status) {
    case 'ok': {
      const fault = shapeFault(request, reply.outputs);
      if (fault !== undefined) return { status: 'protocol', message: fault };
      return { status: 'ok', outputs: encodeOutputs(request, reply.outputs) };
    }
    case 'unsupported':
      return { status: 'unsupported', message: reply.reason };
    default:
      return { status: reply.status, message: reply.message };
  }
}
