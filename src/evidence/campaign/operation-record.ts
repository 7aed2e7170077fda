import { digitsLeftAt } from '../../arithmetic/error-analysis/digits';
import type { Precision } from '../../arithmetic/error-analysis/unit-roundoff';
import { type Operation, operationNames } from '../../protocol/subject';
import type { Examination } from './examine';

/** The fewest digits that were left on any problem of one decade of κ. */
export interface DigitsAt {
  /** where the decade begins: κ from here to ten times as much */
  readonly conditionNumber: number;
  readonly digits: number;
}

/** A record as it travels, and adds up with others. */
export interface OperationRecordData {
  readonly operations: readonly (readonly [law: string, asked: readonly Operation[]])[];
  readonly refusals: readonly (readonly [law: string, asked: readonly Operation[]])[];
  readonly digits: readonly (readonly [op: Operation, decade: number, digits: number])[];
}

/** What campaigns say of a subject's operations, each by itself: only laws that ask for a single one can tell. */
export class OperationRecord {
  private readonly operations = new Map<string, Set<Operation>>();
  private readonly refusals = new Map<string, Set<Operation>>();
  private readonly digits = new Map<Operation, Map<number, number>>();

  constructor(private readonly precision: Precision) {}

  /** @param id of the law */
  add(id: string, { outcome, replies }: Examination): void {
    const asked = note(this.operations, id, operationsIn(replies));
    const [operation, ...others] = asked;
    if (outcome.kind !== 'compared' || operation === undefined || others.length > 0) return;
    const { conditionNumber, ratio } = outcome;
    const digits = digitsLeftAt(conditionNumber, ratio, this.precision);
    this.keepFewest(operation, Math.floor(Math.log10(conditionNumber)), digits);
  }

  merge({ operations, refusals, digits }: OperationRecordData): void {
    for (const [id, asked] of operations) note(this.operations, id, new Set(asked));
    for (const [id, asked] of refusals) note(this.refusals, id, new Set(asked));
    for (const [operation, decade, fewest] of digits) this.keepFewest(operation, decade, fewest);
  }

  data(): OperationRecordData {
    const listed = (map: ReadonlyMap<string, ReadonlySet<Operation>>): [string, Operation[]][] =>
      [...map].map(([id, asked]) => [id, [...asked]]);
    return {
      operations: listed(this.operations),
      refusals: listed(this.refusals),
      digits: [...this.digits].flatMap(([operation, decades]) =>
        [...decades].map(([decade, fewest]) => [operation, decade, fewest] as const),
      ),
    };
  }

  /** What has no answer is no matter of precision: only which operations were asked is remembered. */
  addRefusal(id: string, { replies }: Pick<Examination, 'replies'>): void {
    note(this.refusals, id, operationsIn(replies));
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

  private keepFewest(operation: Operation, decade: number, digits: number): void {
    const decades = this.digits.get(operation) ?? new Map<number, number>();
    this.digits.set(operation, decades);
    decades.set(decade, Math.min(decades.get(decade) ?? Infinity, digits));
  }
}

function operationsIn(replies: Examination['replies']): Set<Operation> {
  return new Set([...replies.values()].map(({ request }) => request.op));
}

/** Adds operations to those of a law. @returns those added */
function note(
  operations: Map<string, Set<Operation>>,
  id: string,
  asked: ReadonlySet<Operation>,
): ReadonlySet<Operation> {
  const known = operations.get(id);
  if (known === undefined) operations.set(id, new Set(asked));
  else asked.forEach((operation) => known.add(operation));
  return asked;
}
