import type { Candidate } from '../../model/claim';
import type { Counterexample } from '../../model/evidence';
import type { AuditReport } from './audit-report';
import type { VerifyReport } from './verify-report';

/** A counterexample that a report recorded, under the id of its law or claim. */
export type RecordedCase =
  | { readonly kind: 'law'; readonly id: string; readonly counterexample: Counterexample }
  | { readonly kind: 'candidate'; readonly id: string; readonly candidate: Candidate };

/** Every counterexample in a report, in its order. */
export function recordedCases(report: AuditReport | VerifyReport): RecordedCase[] {
  if (report.kind === 'verify') return report.laws.flatMap(lawCases);
  return report.claims.flatMap(({ slug, evidence }) =>
    evidence.flatMap((item): RecordedCase[] => {
      if (item.method === 'sampled') return item.laws.flatMap(lawCases);
      if (item.method !== 'search' || item.counterexample === undefined) return [];
      return [{ kind: 'candidate', id: slug, candidate: item.counterexample.candidate }];
    }),
  );
}

function lawCases({ id, counterexample }: { id: string; counterexample?: Counterexample }): RecordedCase[] {
  return counterexample === undefined ? [] : [{ kind: 'law', id, counterexample }];
}
