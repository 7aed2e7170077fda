import type { ReactElement } from 'react';
import { isFailure, type Verdict } from '../../model/verdict';
import { Badge } from './badge';

/** A law's verdict. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const tone = verdict === 'pass' ? 'good' : isFailure(verdict) ? 'bad' : 'plain';
  return <Badge tone={tone}>{verdict}</Badge>;
}
