import record from '../../fixtures/measured/optimal-weight-estimate.json';
import type { MeasuredEvidence } from '../../src/claims/measured-evidence';

/** What `npm run measurements` wrote: the experiment of the profile `standard`, in minutes. */
export const estimateRecord = record.evidence as readonly unknown[] as readonly MeasuredEvidence[];
