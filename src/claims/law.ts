import { isSingularIn } from '../arithmetic/rounding-bounds';
import type { Precision } from '../arithmetic/unit-roundoff';
import { shapeFault } from './answer-shape';
import { conditionNumber, conditionOf } from './conditioning';
import { inPrecision, type Measurement } from './measurement';
import type { Problem } from './problem';
import type { Breakdown, Operation, OutputsOf, Reply, Request } from './subject';

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
  /** why the law says nothing about this problem, or undefined where it applies */
  readonly unless?: (problem: Problem) => string | undefined;
  readonly ask: (problem: Problem) => R;
  /** @param precision of the subject's arithmetic, for laws that ask whether rounding has eaten what they compare */
  readonly measure: (outputs: Outputs<R>, problem: Problem, requests: R, precision: Precision) => Measurement;
}

/** One checkable relation of a claim. Pure: it neither runs the subject nor knows which arithmetic serves it. */
export interface Law {
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly unless: (problem: Problem) => string | undefined;
  readonly ask: (problem: Problem) => Requests;
  /** `outputs` answers the requests that `ask` made, under the same names */
  readonly measure: (
    outputs: Readonly<Record<string, OutputsOf<Operation>>>,
    problem: Problem,
    requests: Requests,
    precision: Precision,
  ) => Measurement;
}

/** What came of one law on one problem. */
export type Outcome =
  { readonly kind: 'not-applicable'; readonly reason: string } | ((Measurement | Unmeasured) & Asked);

/** There was nothing to measure. */
type Unmeasured =
  | { readonly kind: 'unsupported'; readonly reason: string }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown | 'flaky'; readonly message: string };

/** What a law asked of the subject on one problem. */
interface Asked {
  readonly operations: readonly Operation[];
  /** the largest κ of what was asked, which need not be that of the problem; that of the problem where nothing was */
  readonly conditionNumber: number;
}

export function law<R extends Requests>({
  severity = 'must',
  unless = () => undefined,
  ...definition
}: LawDefinition<R>): Law {
  // The requests' own types tie outputs to names; a registry of laws has to forget them.
  return { severity, unless, ...definition } as unknown as Law;
}

/**
 * Puts one law to one problem.
 * @param run how the subject answers a request
 * @param precision of the subject's arithmetic, which says how far rounding may bring it
 */
export async function checkLaw(
  law: Law,
  problem: Problem,
  run: (request: Request) => Promise<Reply>,
  precision: Precision,
): Promise<Outcome> {
  const reason = law.unless(problem);
  if (reason !== undefined) return { kind: 'not-applicable', reason };
  const requests = law.ask(problem);
  // A law may ask for worse than the problem: a point given twice makes any kernel matrix singular.
  const systems = [
    { kernel: problem.kernel, condition: conditionNumber(problem.kernel, problem.ridge) },
    ...Object.values(requests).map((request) => ({
      kernel: request.inputs.kernel,
      condition: conditionOf(request),
    })),
  ];
  if (systems.some(({ kernel, condition }) => isSingularIn(precision, kernel.rows, condition))) {
    return { kind: 'not-applicable', reason: `singular in ${precision}` };
  }
  // All at once, so that a subject behind a pipe never waits for the next request.
  const replies = await Promise.all(
    Object.entries(requests).map(async ([name, request]) => ({ name, request, reply: await run(request) })),
  );
  const asked = whatWasAsked(requests, problem);
  const outputs: Record<string, OutputsOf<Operation>> = {};
  for (const { name, request, reply } of replies) {
    const outcome = outcomeWithoutOutputs(request, reply);
    if (outcome !== undefined) return { ...outcome, ...asked };
    if (reply.status === 'ok') outputs[name] = reply.outputs;
  }
  return { ...inPrecision(law.measure(outputs, problem, requests, precision), precision), ...asked };
}

function whatWasAsked(requests: Requests, problem: Problem): Asked {
  const asked = Object.values(requests);
  return {
    operations: [...new Set(asked.map(({ op }) => op))],
    conditionNumber:
      asked.length > 0 ? Math.max(...asked.map(conditionOf)) : conditionNumber(problem.kernel, problem.ridge),
  };
}

/** What is to be said of a reply that gives a law nothing to measure; undefined for a proper answer. */
function outcomeWithoutOutputs(request: Request, reply: Reply): Unmeasured | undefined {
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
