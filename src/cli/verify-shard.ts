import { InputError } from '../input/input-error';
import type { Claim } from '../model/claim';
import type { Subject } from '../protocol/subject';
import { toJson } from '../report/model/to-json';
import { runShard, type ShardOptions } from '../runs/shard/run-shard';
import type { CampaignFlags } from './options';
import { print } from './print';
import type { StoreFlags } from './store-options';
import { writeFiles } from './write-files';

/**
 * Runs one share of a verification and writes what `merge` reads. What the laws say is for the whole to decide.
 * @throws what the signal was aborted with: half a shard is of no use to anybody
 */
export async function verifyShard(
  claims: readonly Claim[],
  subject: Subject,
  options: ShardOptions,
  flags: Pick<CampaignFlags, 'out' | 'quiet'>,
): Promise<void> {
  const { index, count } = options.shard;
  const report = await runShard(claims, subject, options);
  const name = `verify.shard-${index}-of-${count}.json`;
  writeFiles(flags.out, { [name]: toJson(report) });
  if (!flags.quiet) print(`shard ${index} of ${count}: ${flags.out}/${name}\n`);
}

/** @throws InputError */
export function refuseStore({ store }: StoreFlags): void {
  if (typeof store === 'string') {
    throw new InputError({ field: '--store', expected: 'no store beside --shard', received: store });
  }
}
