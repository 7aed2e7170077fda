import type { ReactElement } from 'react';
import type { ClaimReport } from '../../model/audit-report';
import { Badge } from '../badge';

/** What became of a claim; a false reading that is refuted is as it should be. */
export function StatusBadge({ status, expected }: Pick<ClaimReport, 'status' | 'expected'>): ReactElement {
  if (status !== expected) return <Badge tone="bad">{`${status}, expected ${expected}`}</Badge>;
  return status === 'refuted' ? <Badge tone="note">refuted</Badge> : <Badge tone="good">{status}</Badge>;
}
