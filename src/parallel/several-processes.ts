import { problemsFor } from '../arbitraries/problems-for';
import { element } from '../arithmetic/element';
import { runPart } from '../evidence/campaign/run-part';
import type { CampaignWorkers } from '../evidence/workers';
import type { Subject } from '../protocol/subject';
import { inOrder } from './in-order';
import { partsPerWorker } from './workers-from';

/**
 * Shares out the parts of campaigns among several processes of one subject, by turns: which of them is asked about a
 * part does not depend on who is faster, so that even a subject that remembers gives the same report every time.
 * @param processes at least 1
 */
export function severalProcesses(processes: readonly Subject[]): CampaignWorkers {
  return {
    campaigns: 'one-by-one',
    runParts: (theorem, source) => (parts, options) => {
      const problems = problemsFor(element(processes, 0), source, theorem.domain);
      const idle: Promise<unknown>[] = processes.map(() => Promise.resolve());
      let turn = 0;
      return inOrder(
        parts,
        (part) => {
          const index = turn++ % processes.length;
          const tally = element(idle, index).then(() =>
            runPart(theorem, problems, element(processes, index), part, options),
          );
          // A process is asked about one part after the other; who waits for a part hears of its failure.
          idle[index] = tally.catch(() => undefined);
          return tally.then((found) => found.data());
        },
        partsPerWorker * processes.length,
      );
    },
  };
}
