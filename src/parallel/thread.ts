import { workerData } from 'piscina';
import { type BackendChoice, openBackend } from '../linear-algebra/open-backend';
import { referenceSubjectOn } from '../subjects/reference';
import { doWork } from './do-work';
import type { Done, Work } from './work';

const backend = openBackend(workerData as BackendChoice);
if ('unavailable' in backend) throw new Error(backend.unavailable);
const subject = referenceSubjectOn(backend);

/** What a thread of the pool does. */
export default function thread(work: Work): Promise<Done> {
  return doWork(work, subject);
}
