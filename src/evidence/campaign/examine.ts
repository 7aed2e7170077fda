import type { Precision } from '../../arithmetic/error-analysis/unit-roundoff';
import { checkLaw, type Law, type Outcome } from '../../model/law';
import type { Problem } from '../../model/problem';
import { shapeFault } from '../../protocol/answer-shape';
import { type Awaitable, whenReady } from '../../protocol/awaitable';
import { encodeOutputs } from '../../protocol/protocol-json';
import type { ReplyJson } from '../../protocol/question';
import type { Reply, Request } from '../../protocol/subject';

/** What came of one law on one problem, and every reply that led to it. */
export interface Examination {
  readonly outcome: Outcome;
  /** by the names that the law has for its requests */
  readonly replies: ReadonlyMap<string, AnsweredRequest>;
}

interface AnsweredRequest {
  readonly request: Request;
  readonly reply: Reply;
}

/** Replies as reports hold them, by the names of their requests. */
export type RecordedReplies = ReadonlyMap<string, ReplyJson>;

/** `checkLaw`, remembering what was replied. */
export function examine(
  law: Law,
  problem: Problem,
  run: (request: Request) => Awaitable<Reply>,
  precision: Precision,
): Awaitable<Examination> {
  const replies = new Map<string, AnsweredRequest>();
  const remember = (request: Request, name: string): Awaitable<Reply> =>
    whenReady(run(request), (reply) => {
      replies.set(name, { request, reply });
      return reply;
    });
  return whenReady(checkLaw(law, problem, remember, precision), (outcome) => ({ outcome, replies }));
}

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
