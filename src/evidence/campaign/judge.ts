import { passes } from '../../arithmetic/error-analysis/test-ratio';
import type { Outcome } from '../../model/law';

/**
 * What one outcome says of a subject.
 *
 * right      within the threshold
 * declared   beyond it, but within what the subject declares of its answers
 * imprecise  beyond it, but no further than a right method may be that loses more digits than a backward stable one
 * wrong      anything else that was measured, NaN and Infinity among it, or no answer at all
 * silent     nothing was compared
 */
export type Judgement = 'right' | 'declared' | 'imprecise' | 'wrong' | 'silent';

export function judge(outcome: Outcome): Judgement {
  if (outcome.kind === 'breakdown' || outcome.kind === 'answered') return 'wrong';
  if (outcome.kind === 'refused') return 'right';
  if (outcome.kind !== 'compared') return 'silent';
  if (passes(outcome.ratio)) return 'right';
  if (outcome.declaredRatio !== undefined && passes(outcome.declaredRatio)) return 'declared';
  return outcome.ratio < outcome.largestRightRatio ? 'imprecise' : 'wrong';
}
