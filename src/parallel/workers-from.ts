import type { Evidence } from '../claims/evidence';
import type { CampaignTallyData } from '../evidence/campaign-tally';
import type { Workers } from '../report/workers';
import { inOrder } from './in-order';
import type { Done, Work } from './work';

/**
 * Workers out of whatever does one piece of work.
 * @param window how many parts of one campaign may be under way at a time
 */
export function workersFrom(run: (work: Work) => Promise<Done>, window: number): Workers {
  return {
    runParts: (theorem, source, onSeconds) => (parts) =>
      inOrder(
        parts,
        async (part) => {
          const done = await run({ kind: 'part', claim: theorem.slug, source: source.name, part });
          onSeconds(done.seconds);
          // What comes of a part is a tally.
          return done.result as CampaignTallyData;
        },
        window,
      ),
    async gather(claim, method, campaign, onSeconds) {
      const done = await run({ kind: 'evidence', claim: claim.slug, method, ...campaign });
      onSeconds(done.seconds);
      return done.result as Evidence;
    },
  };
}
