import { doWork } from './do-work';
import type { Done, Work } from './work';

/** What a thread of the pool does. */
export default async function work(work: Work): Promise<Done> {
  const start = performance.now();
  const result = await doWork(work);
  return { seconds: (performance.now() - start) / 1000, result };
}
