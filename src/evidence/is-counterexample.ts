import { passes } from '../arithmetic/test-ratio';
import type { Outcome } from '../claims/law';

/** Whether an outcome speaks against the subject. NaN and Infinity do. */
export function isCounterexample(outcome: Outcome): boolean {
  return outcome.kind === 'breakdown' || (outcome.kind === 'measured' && !passes(outcome.ratio));
}
