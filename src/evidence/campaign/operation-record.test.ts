import { Matrix } from '../../linear-algebra/matrix';
import type { Outcome } from '../../model/law';
import { vacuous, equalNumbers } from '../../model/measurement';
import { askDistill, askLimit } from '../../protocol/requests';
import type { Request } from '../../protocol/subject';
import type { Examination } from './examine';
import { OperationRecord } from './operation-record';

const inputs = { kernel: Matrix.eye(1), targets: Matrix.eye(1), ridge: 1, weights: [1] };
const distill = askDistill(inputs);
const limit = askLimit(inputs, 1);

const examined = (outcome: Outcome, ...requests: readonly Request[]): Examination => ({
  outcome,
  replies: new Map(
    requests.map((request, index) => [
      String(index),
      { request, reply: { status: 'unsupported', reason: '' } },
    ]),
  ),
});
const measured = (ratio: number, conditionNumber: number, ...requests: readonly Request[]): Examination =>
  examined(
    { ...equalNumbers('n', ratio, 0, 1 / 2), conditionNumber, conditioned: true, largestRightRatio: 30 },
    ...(requests.length > 0 ? requests : [distill]),
  );

function recordOf(...examinations: readonly Examination[]): OperationRecord {
  const record = new OperationRecord('float64');
  examinations.forEach((examination) => record.add('law', examination));
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
    const record = recordOf(measured(0, 1, distill, limit), examined(vacuous('r'), distill));
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
    record.add('law', examined({ kind: 'breakdown', breakdown: 'crash', message: 'm' }, limit));
    expect(record.isAbout('law', 'distill')).toBe(false);
  });

  it('asks for what it has asked for to be answered or refused; a refusal is about no operation', () => {
    const record = recordOf(measured(0, 1, limit, distill));
    record.addRefusal('refusal', examined({ kind: 'refused' }, limit));
    expect(record.operationsOf('law')).toEqual(['distill', 'limit']);
    expect(record.operationsOf('refusal')).toEqual(['limit']);
    expect(record.operationsOf('another')).toEqual([]);
    expect(record.isAbout('refusal', 'limit')).toBe(false);
  });
});
