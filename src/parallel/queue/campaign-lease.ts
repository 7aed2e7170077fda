import type { Redis } from 'ioredis';

/** How long a campaign that is silent counts as alive. */
const leaseSeconds = 60;

/** What a campaign keeps on the server while it runs. It expires with a campaign that was killed, and nobody works for that. */
export interface CampaignLease {
  /** Gives it back. */
  end(): Promise<void>;
}

/** @param place where keys of the queue are: its prefix and name */
export async function takeLease(connection: Redis, place: string, campaign: string): Promise<CampaignLease> {
  const key = keyOf(place, campaign);
  const renew = (): Promise<unknown> => connection.set(key, '1', 'EX', leaseSeconds);
  await renew();
  const renewal = setInterval(() => void renew().catch(() => undefined), (1000 * leaseSeconds) / 3);
  renewal.unref();
  return {
    async end() {
      clearInterval(renewal);
      await connection.del(key);
    },
  };
}

export async function isAlive(connection: Redis, place: string, campaign: string): Promise<boolean> {
  return (await connection.exists(keyOf(place, campaign))) === 1;
}

function keyOf(place: string, campaign: string): string {
  return `${place}:campaign:${campaign}`;
}
