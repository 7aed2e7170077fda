import { squaringExceedsThreshold } from '../../arithmetic/error-analysis/bounds/conditioning';
import { passes } from '../../arithmetic/error-analysis/test-ratio';
import type { Outcome } from '../../model/law';
import type { Problem } from '../../model/problem';
import { conditionNumber } from '../../solver/error-bounds/conditioning';

/**
 * What one outcome says of a subject.
 *
 * right      within the threshold
 * declared   beyond it, but within what the subject declares of its answers
 * imprecise  beyond it where κ is, but no further than a right method that is not backward stable may be: an explicit
 *            inverse or normal equations lose another factor κ
 * wrong      anything else that was measured, NaN and Infinity among it, or no answer at all
 * silent     nothing was compared
 *
 * @param problem absent where what was asked belongs to no problem, as a kernel does
 */
export type Judgement = 'right' | 'declared' | 'imprecise' | 'wrong' | 'silent';

export function judge(outcome: Outcome, problem?: Pick<Problem, 'kernel' | 'ridge'>): Judgement {
  if (outcome.kind === 'breakdown' || outcome.kind === 'answered') return 'wrong';
  if (outcome.kind === 'refused') return 'right';
  if (outcome.kind !== 'compared') return 'silent';
  if (passes(outcome.ratio)) return 'right';
  if (outcome.declaredRatio !== undefined && passes(outcome.declaredRatio)) return 'declared';
  const own = problem && outcome.conditioned ? conditionNumber(problem.kernel, problem.ridge) : 1;
  const condition = Math.max(own, outcome.conditionNumber);
  return squaringExceedsThreshold(condition) && passes(outcome.ratio / condition) ? 'imprecise' : 'wrong';
}
