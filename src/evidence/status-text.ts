import type { Evidence } from '../model/evidence';

/** "passed", or "not run, because the package z3-solver is not installed". */
export function statusText(evidence: Pick<Evidence, 'status'> & { readonly reason?: string }): string {
  const { status, reason = 'no reason is given' } = evidence;
  return status === 'not-run' ? `not run, because ${reason}` : status;
}
