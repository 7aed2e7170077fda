import { digitsLeftAt } from '../arithmetic/digits';
import type { Precision } from '../arithmetic/unit-roundoff';
import type { Operation } from '../claims/subject';
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
  private readonly digits = new Map<Operation, Map<number, number>>();

  constructor(private readonly precision: Precision) {}

  /** @param id of the law */
  add(id: string, { outcome, replies }: Examination): void {
    const asked = new Set([...replies.values()].map(({ request }) => request.op));
    this.operations.set(id, new Set([...(this.operations.get(id) ?? []), ...asked]));
    const [operation, ...others] = asked;
    if (outcome.kind !== 'measured' || operation === undefined || others.length > 0) return;
    const { conditionNumber, ratio } = outcome;
    const decades = this.digits.get(operation) ?? new Map<number, number>();
    this.digits.set(operation, decades);
    const decade = Math.floor(Math.log10(conditionNumber));
    const digits = digitsLeftAt(conditionNumber, ratio, this.precision);
    decades.set(decade, Math.min(decades.get(decade) ?? Infinity, digits));
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
