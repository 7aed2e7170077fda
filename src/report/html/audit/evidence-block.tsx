import type { ReactElement, ReactNode } from 'react';
import { statusText } from '../../../evidence/status-text';
import type { Evidence } from '../../../model/evidence';
import { Badge, type Tone } from '../badge';

const tones: Readonly<Record<Evidence['status'], Tone>> = {
  passed: 'good',
  // Neither right nor wrong: its numbers have to be read.
  measured: 'plain',
  failed: 'bad',
  inconclusive: 'warn',
  'not-run': 'warn',
  'not-applicable': 'plain',
};

interface EvidenceBlockProps {
  readonly method: string;
  readonly status: Evidence['status'];
  readonly reason?: string | undefined;
  /** what the method did, in a few words */
  readonly what: ReactNode;
  readonly children?: ReactNode;
  /** where the status by itself would mislead: what it means, and its colour */
  readonly verdict?: { readonly text: string; readonly tone: Tone } | undefined;
}

/** What one method has to say about a claim. */
export function EvidenceBlock({
  method,
  status,
  reason,
  what,
  children,
  verdict,
}: EvidenceBlockProps): ReactElement {
  return (
    <div className="evidence">
      <h4>
        {method}
        <Badge tone={verdict?.tone ?? tones[status]}>
          {verdict?.text ?? statusText({ status, ...(reason !== undefined && { reason }) })}
        </Badge>
        <span className="what">{what}</span>
      </h4>
      {children}
    </div>
  );
}
