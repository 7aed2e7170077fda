import type { Outcome } from '../claims/law';
import { equalNumbers } from '../claims/measurement';
import type { Operation } from '../claims/subject';
import { OperationRecord } from './operation-record';

const measured = (
  ratio: number,
  conditionNumber: number,
  operations: readonly Operation[] = ['distill'],
): Outcome => ({ ...equalNumbers('n', ratio, 0, 1 / 2), operations, conditionNumber });

function recordOf(...outcomes: readonly Outcome[]): OperationRecord {
  const record = new OperationRecord('float64');
  outcomes.forEach((outcome) => record.add('law', outcome));
  return record;
}

describe('the digits of an operation', () => {
  it('are the fewest of each decade of κ, in ascending order', () => {
    const record = recordOf(measured(1, 1e6), measured(1, 10), measured(10, 99), measured(1, 1));
    const round = (digits: number): unknown => expect.closeTo(digits, 2);
    expect(record.digitsByCondition('distill')).toEqual([
      { conditionNumber: 1, digits: round(15.95) },
      { conditionNumber: 10, digits: round(15.95 - 1 - Math.log10(99)) },
      { conditionNumber: 1e6, digits: round(9.95) },
    ]);
  });

  it('are none where a ratio is no number, whatever the others were', () => {
    for (const ratio of [NaN, Infinity]) {
      const record = recordOf(measured(0, 1), measured(ratio, 1), measured(0, 1));
      expect(record.digitsByCondition('distill')).toEqual([{ conditionNumber: 1, digits: 0 }]);
    }
  });

  it('are told by laws alone that ask for nothing else, and only where something was measured', () => {
    const silent: Outcome = { kind: 'degenerate', reason: 'r', operations: ['distill'], conditionNumber: 1 };
    const record = recordOf(measured(0, 1, ['distill', 'limit']), silent, {
      kind: 'not-applicable',
      reason: 'r',
    });
    expect(record.digitsByCondition('distill')).toEqual([]);
    expect(record.digitsByCondition('limit')).toEqual([]);
  });
});

describe('a law', () => {
  it('is about an operation that is all it ever asked for', () => {
    const record = recordOf(measured(0, 1), measured(0, 1));
    expect(record.isAbout('law', 'distill')).toBe(true);
    expect(record.isAbout('law', 'limit')).toBe(false);
    expect(record.isAbout('another', 'distill')).toBe(false);
    record.add('law', {
      kind: 'breakdown',
      breakdown: 'crash',
      message: 'm',
      operations: ['limit'],
      conditionNumber: 1,
    });
    expect(record.isAbout('law', 'distill')).toBe(false);
  });
});
