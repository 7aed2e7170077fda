import { createHash } from 'node:crypto';
import { z } from 'zod';
import { partWorkSchema } from '../work';

/** What travels to workers: work, and the campaign that waits for it. */
export const jobSchema = z.strictObject({ campaign: z.uuid(), work: partWorkSchema });

export type QueueJob = z.infer<typeof jobSchema>;

/** Of no other campaign: a result belongs to the run that asked for it. */
export function jobIdOf({ campaign, work }: QueueJob): string {
  return `${campaign}.${createHash('sha256').update(JSON.stringify(work)).digest('hex')}`;
}

/** The campaign that a job is of; undefined for what is no job of ours. */
export function campaignOf(jobId: string): string | undefined {
  return /^([0-9a-f-]{36})\.[0-9a-f]{64}$/.exec(jobId)?.[1];
}
