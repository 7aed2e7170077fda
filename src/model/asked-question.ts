import { element } from '../arithmetic/element';
import type { Features } from '../protocol/features';
import { missingPart } from '../protocol/missing-part';
import type { Request } from '../protocol/subject';
import type { Law } from './law';
import type { Problem } from './problem';
import { formsWithin } from './within-features';

/** What a law asks about a problem, or about a form of it. */
export interface AskedQuestion {
  readonly problem: Problem;
  readonly requests: Requests;
}

type Requests = Readonly<Record<string, Request>>;

/** What is missing in a subject for a law, in words. */
export interface Missing {
  readonly reason: string;
}

/**
 * What a law asks of a subject. Where that lacks parts: a relation asks about the fullest form of the problem in which the
 * subject has all that it needs, a refusal whatever it can be asked.
 * @param features absent where the subject lacks nothing
 */
export function askedQuestion(
  law: Law,
  problem: Problem,
  features: Features | undefined,
): AskedQuestion | Missing {
  if (features === undefined) return { problem, requests: law.ask(problem) };
  const questions = formsWithin(problem, features)
    .filter((form) => law.precondition(form) === undefined)
    .map((form) => ({ problem: form, requests: law.ask(form) }));
  const lacking = questions.map(({ requests }) => firstMissing(requests, features));
  if (law.kind === 'refusal') {
    const requests = possible(questions, features);
    if (Object.keys(requests).length > 0) return { problem: element(questions, 0).problem, requests };
  } else {
    const complete = questions.find((_, index) => lacking[index] === undefined);
    if (complete !== undefined) return complete;
  }
  return { reason: lacking[0] ?? 'needs more outputs' };
}

/** Every request that the subject has all for, in its fullest form. */
function possible(questions: readonly AskedQuestion[], features: Features): Requests {
  const requests: Record<string, Request> = {};
  for (const question of questions) {
    for (const [name, request] of Object.entries(question.requests)) {
      if (!(name in requests) && missingPart(request, features) === undefined) requests[name] = request;
    }
  }
  return requests;
}

function firstMissing(requests: Requests, features: Features): string | undefined {
  for (const request of Object.values(requests)) {
    const part = missingPart(request, features);
    if (part !== undefined) return part;
  }
  return undefined;
}
