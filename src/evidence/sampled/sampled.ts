import type { ProblemSource } from '../../arbitraries/problem-source';
import type { Theorem } from '../../model/claim';
import type { SampledEvidence } from '../../model/evidence';
import { isFailure } from '../../model/verdict';
import type { Subject } from '../../protocol/subject';
import { type CampaignOptions, runCampaign } from '../campaign/campaign';
import type { CampaignTally } from '../campaign/campaign-tally';
import { concludeCampaign } from '../campaign/conclude-campaign';
import type { PartOptions } from '../campaign/run-part';
import { problemsOf, runSizeCampaign, type SizePart } from '../campaign/size-campaign';
import { budgetReason } from '../time-budget';

/** Property tests of a theorem's laws in float64, on problems of one source. */
export async function gatherSampled(
  theorem: Theorem,
  source: ProblemSource,
  subject: Subject,
  options: CampaignOptions,
): Promise<SampledEvidence> {
  const tally = await runCampaign(theorem, source.problems(theorem.domain), subject, options);
  return evidenceOf(theorem, tally, source.name, options);
}

/** The same on problems of the size classes. */
export async function gatherSizes(
  theorem: Theorem,
  subject: Subject,
  parts: readonly SizePart[],
  options: PartOptions & Pick<CampaignOptions, 'seed'>,
): Promise<SampledEvidence> {
  const tally = await runSizeCampaign(theorem, subject, parts, options);
  return evidenceOf(theorem, tally, 'problems of every size class', { ...options, runs: problemsOf(parts) });
}

function evidenceOf(
  theorem: Theorem,
  tally: CampaignTally,
  source: string,
  options: Pick<CampaignOptions, 'seed' | 'runs' | 'budget'>,
): SampledEvidence {
  const { problems, spread } = tally;
  const laws = concludeCampaign(theorem, tally);
  const failed = laws.some(({ verdict }) => isFailure(verdict));
  // A law that never had anything to compare is no evidence, but it is none against the theorem either.
  const silent = laws.every(({ runs }) => runs === 0);
  return {
    method: 'sampled',
    // A law that failed has failed, however little time there was.
    ...(problems < options.runs && !failed
      ? {
          status: 'not-run',
          reason: `${source}: ${budgetReason(options.budget, problems, options.runs, 'problem')}`,
        }
      : { status: failed ? 'failed' : silent ? 'not-applicable' : 'passed' }),
    problems: source,
    seed: options.seed,
    runs: problems,
    laws,
    distribution: spread.summary(),
  };
}
