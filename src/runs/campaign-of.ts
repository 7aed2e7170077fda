import { randomProblems } from '../arbitraries/problem-source';
import { problemsFor } from '../arbitraries/problems-for';
import { defaultMaximumPoints } from '../arbitraries/size-class';
import { runCampaign } from '../evidence/campaign/campaign';
import { type CampaignPart, campaignParts } from '../evidence/campaign/campaign-part';
import type { CampaignTally, WorstRatio } from '../evidence/campaign/campaign-tally';
import { problemsOf, runSizeCampaign, sizeParts } from '../evidence/campaign/size-campaign';
import type { CampaignWorkers } from '../evidence/workers';
import type { Theorem } from '../model/claim';
import type { Subject } from '../protocol/subject';
import type { Task } from './progress';
import type { RunOptions } from './run-audit';

/** How a verification runs its campaigns. */
export interface VerifyCampaignOptions extends RunOptions {
  /** who puts parts of the campaigns to the same subject beside each other; default: this thread, one after the other */
  readonly workers?: CampaignWorkers;
  /** of the problems of the size classes; default 129 */
  readonly maximumPoints?: number;
}

/** The campaign of a theorem as a task of a run. @param mine which of its parts, by their turns; default all */
export function campaignOf(
  theorem: Theorem,
  subject: Subject,
  { seed, runs, signal, workers, maximumPoints = defaultMaximumPoints }: VerifyCampaignOptions,
  mine: (turn: number) => boolean = () => true,
): Task<CampaignTally> {
  const name = theorem.slug;
  const lane = workers?.campaigns === 'together' && { lane: name };
  const onlyMine = <Part extends CampaignPart>(parts: Iterable<Part>): Part[] =>
    [...parts].filter((_, turn) => mine(turn));
  const stop = signal && { signal };
  if (theorem.domain.sizes) {
    const parts = onlyMine(sizeParts(seed, runs, maximumPoints));
    const run = (onProblem: (worst?: WorstRatio) => void): Promise<CampaignTally> =>
      runSizeCampaign(theorem, subject, parts, { onProblem, ...stop });
    return { name, size: problemsOf(parts), ...lane, run };
  }
  const parts = onlyMine(campaignParts(seed, runs));
  return {
    name,
    size: problemsOf(parts),
    ...lane,
    run: (onProblem) =>
      runCampaign(theorem, problemsFor(subject, randomProblems, theorem.domain), subject, {
        seed,
        runs,
        parts,
        onProblem,
        runParts: workers?.runParts(theorem, randomProblems, () => undefined),
        ...stop,
      }),
  };
}
