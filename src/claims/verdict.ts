/**
 * What is said of one law after a campaign.
 *
 * pass         every problem it applied to was answered within the threshold
 * fail         at least one was not
 * degenerate   its hypotheses were met, but never left anything to compare
 * unsupported  the subject does not do what the law is about
 * error        the subject failed internally, answered in the wrong shape, or refused a valid problem
 * flaky        a failure was not there when the very same problem was put again
 */
export type Verdict = 'pass' | 'fail' | 'degenerate' | 'unsupported' | 'error' | 'flaky';

/** Verdicts that make a `must` law, and with it the whole run, fail. */
export function isFailure(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'error' || verdict === 'flaky';
}
