import { counted } from '../../input/show';
import type { AuditReport } from '../model/audit-report';

/** One line for each method and reason: "smt for 12 claims: the package z3-solver is not installed". */
export function notRunLines({ notRun }: Pick<AuditReport, 'notRun'>): string[] {
  const claimsBy = new Map<string, Set<string>>();
  for (const { claim, method, reason } of notRun) {
    const key = `${method}\n${reason}`;
    claimsBy.set(key, (claimsBy.get(key) ?? new Set()).add(claim));
  }
  return [...claimsBy].map(([key, claims]) => {
    const [method = '', reason = ''] = key.split('\n');
    const [first = '', ...others] = claims;
    return `${method} for ${others.length > 0 ? counted(claims.size, 'claim') : first}: ${reason}`;
  });
}
