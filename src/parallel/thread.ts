import { referenceSubject } from '../subjects/reference';
import { doWork } from './do-work';
import type { Done, Work } from './work';

/** What a thread of the pool does. */
export default function thread(work: Work): Promise<Done> {
  return doWork(work, referenceSubject);
}
