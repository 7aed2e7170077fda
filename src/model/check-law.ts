import { element } from '../arithmetic/element';
import { isSingularIn } from '../arithmetic/error-analysis/bounds/conditioning';
import { canBeSquared } from '../arithmetic/error-analysis/range';
import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import { norm } from '../linear-algebra/norms';
import { shapeFault } from '../protocol/answer-shape';
import { allReady, type Awaitable, whenReady } from '../protocol/awaitable';
import { conditionOf } from '../protocol/condition-of';
import {
  isRidgeRequest,
  type JudgedBy,
  type Operation,
  type OutputsOf,
  type Reply,
  type Request,
} from '../protocol/subject';
import { conditionNumber, relativeEvaluation } from '../solver/error-bounds/conditioning';
import { askedQuestion, type AskedQuestion } from './asked-question';
import { isConditioned, judgedMeasurement } from './judged';
import type { Law, Outcome } from './law';
import { isEmpty } from './measurement';
import type { Problem } from './problem';

/**
 * Puts one law to one problem.
 * @param run how the subject answers a request, which the law calls by a name
 */
export function checkLaw(
  law: Law,
  problem: Problem,
  run: (request: Request, name: string) => Awaitable<Reply>,
  subject: JudgedBy,
): Awaitable<Outcome> {
  const { precision, features } = subject;
  const reason = law.precondition(problem);
  if (reason !== undefined) return { kind: 'not-applicable', reason };
  if (precision !== 'float64' && !fits(problem, precision)) {
    return { kind: 'not-applicable', reason: `beyond the range of ${precision}` };
  }
  const question = askedQuestion(law, problem, features);
  if ('reason' in question) return { kind: 'unsupported', reason: question.reason };
  const { requests } = question;
  const asked = Object.values(requests);
  const { kernel, ridge } = problem;
  const condition = conditionNumber(kernel, ridge);
  const hopeless =
    (isSingularIn(precision, kernel.rows, condition, relativeEvaluation(kernel, ridge)) &&
      isConditioned(asked)) ||
    // A relation may ask for worse than the problem: a point given twice makes any kernel matrix singular.
    (law.kind === 'relation' && asked.some((request) => isHopeless(request, precision)));
  if (hopeless) return { kind: 'not-applicable', reason: `singular in ${precision}` };
  // All at once, so that a subject behind a pipe never waits for the next request.
  const replies = allReady(Object.keys(requests).map((name) => run(requests[name] as Request, name)));
  return whenReady(replies, (all) => outcomeOfReplies(law, question, all, subject));
}

/** Whether a problem's numbers, and their squares, are numbers of the precision. */
function fits(
  { kernel, crossKernel, targets, evaluationTargets, ridge }: Problem,
  precision: Precision,
): boolean {
  return [kernel, crossKernel, targets, evaluationTargets]
    .map(norm)
    .concat(ridge)
    .every((size) => canBeSquared(precision, size));
}

/** @param replies in the order of the requests */
function outcomeOfReplies(
  law: Law,
  { problem, requests }: AskedQuestion,
  replies: readonly Reply[],
  subject: JudgedBy,
): Outcome {
  const asked = Object.values(requests);
  if (law.kind === 'refusal') {
    return outcomeOfRefusal(asked.map((request, index) => ({ request, reply: element(replies, index) })));
  }
  const outputs: Record<string, OutputsOf<Operation>> = {};
  let index = 0;
  for (const name of Object.keys(requests)) {
    const reply = element(replies, index++);
    const outcome = outcomeWithoutOutputs(requests[name] as Request, reply);
    if (outcome !== undefined) return outcome;
    if (reply.status === 'ok') outputs[name] = reply.outputs;
  }
  const measurement = law.measure(outputs, problem, requests, subject.precision);
  if (measurement.kind === 'compared' && isEmpty(measurement)) return nothingCompared(subject);
  return judgedMeasurement(measurement, asked, subject, problem);
}

/** A law about predictions has nothing to compare where there are none, which is not to count as a pass. */
function nothingCompared({ features }: JudgedBy): Outcome {
  return features?.outOfSample === false
    ? { kind: 'unsupported', reason: 'needs predictions' }
    : { kind: 'vacuous', reason: 'nothing to compare' };
}

function isHopeless(request: Request, precision: Precision): boolean {
  if (!isRidgeRequest(request)) return false;
  const { kernel, ridge } = request.inputs;
  return isSingularIn(precision, kernel.rows, conditionOf(request), relativeEvaluation(kernel, ridge));
}

/** What is to be said of replies to what has no answer. The worst speaks for all: no reply, then an answer, then a refusal. */
export function outcomeOfRefusal(
  replies: readonly { readonly request: Request; readonly reply: Reply }[],
): Outcome {
  const outcomes = replies.map(({ request: { op }, reply }): Outcome => {
    switch (reply.status) {
      case 'ok':
        return { kind: 'answered', message: `${op} answered instead of refusing` };
      case 'rejected':
        return { kind: 'refused' };
      case 'unsupported':
        return { kind: 'unsupported', reason: reply.reason };
      default:
        return { kind: 'breakdown', breakdown: reply.status, message: `${op}: ${reply.message}` };
    }
  });
  const first = (kind: Outcome['kind']): Outcome | undefined =>
    outcomes.find((outcome) => outcome.kind === kind);
  return (
    first('breakdown') ??
    first('answered') ??
    first('refused') ??
    first('unsupported') ?? { kind: 'not-applicable', reason: 'no operation can be asked this' }
  );
}

/** What is to be said of a reply that gives a law nothing to measure; undefined for a proper answer. */
export function outcomeWithoutOutputs(request: Request, reply: Reply): Outcome | undefined {
  switch (reply.status) {
    case 'ok': {
      const fault = shapeFault(request, reply.outputs);
      return fault === undefined ? undefined : { kind: 'breakdown', breakdown: 'protocol', message: fault };
    }
    case 'unsupported':
      return { kind: 'unsupported', reason: reply.reason };
    case 'rejected':
      return { kind: 'breakdown', breakdown: 'error', message: `refused a valid problem: ${reply.message}` };
    default:
      return { kind: 'breakdown', breakdown: reply.status, message: reply.message };
  }
}
