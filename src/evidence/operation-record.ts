import { digitsLeftAt } from '../arithmetic/digits';
import type { Precision } from '../arithmetic/unit-roundoff';
import { type Operation, operationNames } from '../claims/subject';
import type { Examination } from './examine';

/** The fewest digits that were left on any problem of one decade of κ. */
export interface DigitsAt {
  /** where the decade begins: κ from here to ten times as much */
  readonly conditionNumber: number;
  readonly digits: number;
}

/** What campaigns say of a subject's operations, each by itself: only laws that ask for a single one can tell. */
export class OperationRecord {
  private readonly operations = new Map<string, Set<Operation>>();
  private readonly refusals = new Map<string, Set<Operation>>();
  private readonly digits = new Map<Operation, Map<number, number>>();

  constructor(private readonly precision: Precision) {}

  /** @param id of the law */
  add(id: string, { outcome, replies }: Examination): void {
    const asked = note(this.operations, id, replies);
    const [operation, ...others] = asked;
    if (outcome.kind !== 'measured' || operation === undefined || others.length > 0) return;
    const { conditionNumber, ratio } = outcome;
    const decades = this.digits.get(operation) ?? new Map<number, number>();
    this.digits.set(operation, decades);
    const decade = Math.floor(Math.log10(conditionNumber));
    const digits = digitsLeftAt(conditionNumber, ratio, this.precision);
    decades.set(decade, Math.min(decades.get(decade) ?? Infinity, digits));
  }

  /** What has no answer is no matter of precision: only which operations were asked is remembered. */
  addRefusal(id: string, { replies }: Pick<Examination, 'replies'>): void {
    note(this.refusals, id, replies);
  }

  /** Every operation that a law has asked for. */
  operationsOf(id: string): Operation[] {
    return operationNames.filter((op) => this.operations.get(id)?.has(op) || this.refusals.get(id)?.has(op));
  }

  /** Whether a law has asked for this operation and for no other. */
  isAbout(id: string, operation: Operation): boolean {
    const asked = this.operations.get(id);
    return asked !== undefined && asked.size === 1 && asked.has(operation);
  }

  /** In ascending order of κ. */
  digitsByCondition(operation: Operation): DigitsAt[] {
    return [...(this.digits.get(operation) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([decade, digits]) => ({ conditionNumber: 10 ** decade, digits }));
  }
}

/** Adds the operations of these replies to those of a law. @returns those of these replies alone */
function note(
  operations: Map<string, Set<Operation>>,
  id: string,
  replies: Examination['replies'],
): Set<Operation> {
  const asked = new Set([...replies.values()].map(({ request }) => request.op));
  operations.set(id, new Set([...(operations.get(id) ?? []), ...asked]));
  return asked;
}
