import { element } from '../arithmetic/element';
import { isSingularIn } from '../arithmetic/error-analysis/bounds/conditioning';
import { canBeSquared } from '../arithmetic/error-analysis/range';
import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import { norm } from '../linear-algebra/norms';
import { shapeFault } from '../protocol/answer-shape';
import { allReady, type Awaitable, whenReady } from '../protocol/awaitable';
import { conditionOf } from '../protocol/condition-of';
import {
  type Breakdown,
  isRidgeRequest,
  type Operation,
  type OutputsOf,
  type Reply,
  type Request,
} from '../protocol/subject';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { type Vacuous, inPrecision, type Compared, type Measurement } from './measurement';
import type { Problem } from './problem';

/** `must`: follows from the mathematics. `should`: good manners, such as refusing an invalid problem. */
export type Severity = 'must' | 'should';

type Requests = Readonly<Record<string, Request>>;
type Outputs<R extends Requests> = {
  readonly [Name in keyof R]: R[Name] extends { readonly op: infer O extends Operation }
    ? OutputsOf<O>
    : never;
};

/** A law as its author writes it: what to ask the subject, and how to measure the answers. */
export interface LawDefinition<R extends Requests> {
  /** the part of the law's id after the claim's slug; never changes once released */
  readonly name: string;
  /** what holds, in one line */
  readonly title: string;
  /** default `must` */
  readonly severity?: Severity;
  /** which precondition the problem does not meet; undefined where the law applies */
  readonly precondition?: (problem: Problem) => string | undefined;
  readonly ask: (problem: Problem) => R;
  /** @param precision of the subject's arithmetic, for laws that ask whether rounding has eaten what they compare */
  readonly measure: (outputs: Outputs<R>, problem: Problem, requests: R, precision: Precision) => Measurement;
}

/** A refusal as its author writes it: how to spoil a problem, for every operation that can notice. */
export type RefusalDefinition = Pick<LawBase, 'name' | 'title' | 'ask'> &
  Partial<Pick<LawBase, 'precondition'>>;

/** One checkable law of a claim. Pure: it neither runs the subject nor knows which arithmetic serves it. */
export type Law = Relation | Refusal;

interface LawBase {
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly precondition: (problem: Problem) => string | undefined;
  readonly ask: (problem: Problem) => Requests;
}

/** A relation between answers that mathematics demands. */
interface Relation extends LawBase {
  readonly kind: 'relation';
  /** `outputs` answers the requests that `ask` made, under the same names */
  readonly measure: (
    outputs: Readonly<Record<string, OutputsOf<Operation>>>,
    problem: Problem,
    requests: Requests,
    precision: Precision,
  ) => Measurement;
}

/** Questions that have no answer, each made from a problem by spoiling one thing: a subject should refuse them all. */
interface Refusal extends LawBase {
  readonly kind: 'refusal';
}

/** What came of one law on one problem. */
export type Outcome =
  | Vacuous
  | (Compared & {
      /** κ: the largest of what was asked, which need not be that of the problem; 1 where nothing was */
      readonly conditionNumber: number;
      /** whether any of it depends on κ; nothing does where all that was asked for are kernels */
      readonly conditioned: boolean;
    })
  /** every question without an answer was refused */
  | { readonly kind: 'refused' }
  /** one of them was answered */
  | { readonly kind: 'answered'; readonly message: string }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'unsupported'; readonly reason: string }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown | 'flaky'; readonly message: string };

export function law<R extends Requests>({
  severity = 'must',
  precondition = () => undefined,
  ...definition
}: LawDefinition<R>): Law {
  // The requests' own types tie outputs to names; a registry of laws has to forget them.
  return { kind: 'relation', severity, precondition, ...definition } as unknown as Law;
}

/** A law that a subject keeps by refusing; operations it does not have are not asked. */
export function refusal({ precondition = () => undefined, ...definition }: RefusalDefinition): Law {
  return { kind: 'refusal', severity: 'should', precondition, ...definition };
}

/**
 * Puts one law to one problem.
 * @param run how the subject answers a request, which the law calls by a name
 * @param precision of the subject's arithmetic, which says how far rounding may bring it
 */
export function checkLaw(
  law: Law,
  problem: Problem,
  run: (request: Request, name: string) => Awaitable<Reply>,
  precision: Precision,
): Awaitable<Outcome> {
  const reason = law.precondition(problem);
  if (reason !== undefined) return { kind: 'not-applicable', reason };
  if (precision !== 'float64' && !fits(problem, precision)) {
    return { kind: 'not-applicable', reason: `beyond the range of ${precision}` };
  }
  const requests = law.ask(problem);
  const asked = Object.values(requests);
  const condition = conditionNumber(problem.kernel, problem.ridge);
  const hopeless =
    (isSingularIn(precision, problem.kernel.rows, condition) && isConditioned(asked)) ||
    // A relation may ask for worse than the problem: a point given twice makes any kernel matrix singular.
    (law.kind === 'relation' && asked.some((request) => isHopeless(request, precision)));
  if (hopeless) return { kind: 'not-applicable', reason: `singular in ${precision}` };
  // All at once, so that a subject behind a pipe never waits for the next request.
  const replies = allReady(Object.keys(requests).map((name) => run(requests[name] as Request, name)));
  return whenReady(replies, (all) => outcomeOfReplies(law, problem, requests, all, precision));
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
  problem: Problem,
  requests: Requests,
  replies: readonly Reply[],
  precision: Precision,
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
  const measurement = inPrecision(law.measure(outputs, problem, requests, precision), precision);
  return outcomeOf(measurement, asked);
}

/** A measurement of the answers to these requests. */
export function outcomeOf(measurement: Measurement, requests: readonly Request[]): Outcome {
  if (measurement.kind !== 'compared') return measurement;
  let condition = 1;
  for (const request of requests) condition = Math.max(condition, conditionOf(request));
  return { ...measurement, conditionNumber: condition, conditioned: isConditioned(requests) };
}

function isConditioned(requests: readonly Request[]): boolean {
  return requests.length === 0 || requests.some(isRidgeRequest);
}

function isHopeless(request: Request, precision: Precision): boolean {
  return isRidgeRequest(request) && isSingularIn(precision, request.inputs.kernel.rows, conditionOf(request));
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
