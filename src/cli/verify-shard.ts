import type { Claim } from '../claims/claim';
import type { Subject } from '../claims/subject';
import { InputError } from '../input/input-error';
import { runShard, type ShardOptions } from '../report/shard/run-shard';
import { toJson } from '../report/to-json';
import { exitCode } from './exit-code';
import type { CampaignFlags } from './options';
import type { StoreFlags } from './store-options';
import { withWorkers } from './with-workers';
import { writeFiles } from './write-files';

/** Runs one share of a verification and writes what `merge` reads. What the laws say is for the whole to decide. */
export async function verifyShard(
  claims: readonly Claim[],
  subject: Subject,
  options: ShardOptions,
  flags: CampaignFlags,
): Promise<void> {
  const { index, count } = options.shard;
  try {
    const report = await withWorkers(flags, options.runs / count, (workers) =>
      runShard(claims, subject, { ...options, ...(workers && { workers }) }),
    );
    const name = `verify.shard-${index}-of-${count}.json`;
    writeFiles(flags.out, { [name]: toJson(report) });
    if (!flags.quiet) process.stdout.write(`shard ${index} of ${count}: ${flags.out}/${name}\n`);
  } catch (error) {
    // Half a shard is of no use to anybody.
    if (!options.signal?.aborted) throw error;
    process.exitCode = exitCode.interrupted;
  }
}

/** @throws InputError */
export function refuseStore({ store }: StoreFlags): void {
  if (typeof store === 'string') {
    throw new InputError({ field: '--store', expected: 'no store beside --shard', received: store });
  }
}
