import type { MeasuredEvidence } from '../../../src/model/evidence';
import record from './measured.json';

/** What `npm run measurements` wrote: the experiment of the profile `standard`, in minutes. */
export const estimateRecord = record.evidence as readonly unknown[] as readonly MeasuredEvidence[];
