import type { Evidence } from '../../model/evidence';
import type { Finding } from '../../model/finding';

/** Everything an audit found: what is written to audit.json, and all that any renderer reads. */
export interface AuditReport {
  readonly reportVersion: 1;
  readonly kind: 'audit';
  readonly suite: { readonly name: string; readonly version: string };
  readonly seed: number;
  readonly profile: string;
  /** the linear algebra of the solver that was sampled; absent in audits of before there was a choice */
  readonly backend?: string;
  /** seconds that each method had for each claim, where there was a limit */
  readonly timeBudget?: number;
  readonly claims: readonly ClaimReport[];
  readonly findings: readonly Finding[];
  /** methods that could not run, or not to their end: they say nothing for their claims */
  readonly notRun: readonly NotRun[];
  readonly summary: { readonly supported: number; readonly refuted: number; readonly open: number };
  /** written last: a report without it was cut off */
  readonly complete: true;
}

/**
 * supported  every method that applied passed
 * refuted    a counterexample was found
 * open       anything else
 */
export type ClaimStatus = 'supported' | 'refuted' | 'open';

export interface ClaimReport {
  readonly slug: string;
  readonly title: string;
  readonly statement: { readonly text: string; readonly tex: string };
  readonly hypotheses: readonly string[];
  readonly source: string;
  readonly status: ClaimStatus;
  /** what the theory says the status ought to be: false readings are there to be refuted */
  readonly expected: 'supported' | 'refuted';
  readonly evidence: readonly Evidence[];
  /** what measurements say about a claim of practice, in sentences; absent where nothing is measured */
  readonly conclusions?: readonly string[];
}

/** A method without a result, and why. */
export interface NotRun {
  readonly claim: string;
  readonly method: Evidence['method'];
  readonly reason: string;
}

/** Whether everything came out as the theory says; claims about which the methods that were asked say nothing do not count. */
export function auditPassed({ claims }: AuditReport): boolean {
  return claims.every(({ status, expected, evidence }) => evidence.length === 0 || status === expected);
}
