import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../model/law';
import type { JudgedBy } from '../../protocol/subject';
import type { Examination } from './examine';
import { judge } from './judge';

/** One examination that speaks for a problem put twice. */
export interface Settled {
  readonly examination: Examination;
  /** the second, where it came out differently */
  readonly second?: Examination;
}

/**
 * Two examinations of the same problem as one: `flaky` where the second outcome is another. Where a subject declares that
 * its answers vary, each is judged by itself.
 */
export function settleRepeated(first: Examination, second: Examination, { features }: JudgedBy): Settled {
  // A process that died or hung in either attempt did so, whatever it says in the other.
  if (first.outcome.kind === 'breakdown' || isDeepStrictEqual(first.outcome, second.outcome)) {
    return { examination: first };
  }
  if (second.outcome.kind === 'breakdown') return { examination: second };
  if (features?.repeatable === false) {
    return { examination: judge(first.outcome) === 'wrong' ? first : second };
  }
  return { examination: { ...first, outcome: answeredDifferently }, second };
}

const answeredDifferently: Outcome = {
  kind: 'breakdown',
  breakdown: 'flaky',
  message: 'the same question was answered differently the second time',
};
