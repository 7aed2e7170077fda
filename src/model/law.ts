import type { Precision } from '../arithmetic/error-analysis/unit-roundoff';
import type { Breakdown, Operation, OutputsOf, Request } from '../protocol/subject';
import type { Judged } from './judged';
import type { Measurement } from './measurement';
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
  | Judged
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
