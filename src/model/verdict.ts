import type { Breakdown } from '../protocol/subject';
import type { Severity } from './law';

/**
 * What is said of one law after a campaign.
 *
 * pass         every problem it applied to was answered within the threshold
 * fail         at least one was not
 * vacuous   its hypotheses were met, but never left anything to compare
 * unsupported  the subject does not do what the law is about
 * error        the subject failed internally, or refused a valid problem
 * timeout      no answer before the deadline
 * crash        the process ended instead of answering
 * protocol     an answer that was none: not JSON, of another request, of the wrong shape
 * flaky        the very same question was answered differently
 */
export type Verdict = 'pass' | 'fail' | 'vacuous' | 'unsupported' | Breakdown | 'flaky';

/** Every verdict, worst first: what a law is said to be where several apply. */
export const verdicts: readonly Verdict[] = [
  'protocol',
  'crash',
  'timeout',
  'flaky',
  'fail',
  'error',
  'pass',
  'vacuous',
  'unsupported',
];

/** Verdicts that make a `must` law, and with it the whole run, fail. */
export function isFailure(verdict: Verdict): boolean {
  return !['pass', 'vacuous', 'unsupported'].includes(verdict);
}

/** Whether a law's verdict fails the whole run. A `should` law can be failed, but not by dying or hanging over it. */
export function failsRun(
  { verdict, severity }: { readonly verdict: Verdict; readonly severity: Severity },
  strict: boolean,
): boolean {
  if (severity === 'must' || strict) return isFailure(verdict);
  return verdict === 'crash' || verdict === 'timeout';
}
