import type { ProblemSource } from '../arbitraries/problem-source';
import type { Theorem } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { Subject } from '../claims/subject';
import { isFailure } from '../claims/verdict';
import { type CampaignOptions, runCampaign } from './campaign';

/** Property tests of a theorem's laws in float64, on problems of one source. */
export async function gatherSampled(
  theorem: Theorem,
  source: ProblemSource,
  subject: Subject,
  options: CampaignOptions,
): Promise<Extract<Evidence, { method: 'sampled' }>> {
  const laws = await runCampaign(theorem, source.problems(theorem.domain), subject, options);
  const failed = laws.some(({ verdict }) => isFailure(verdict));
  // A law that never had anything to compare is no evidence, but it is none against the theorem either.
  const silent = laws.every(({ runs }) => runs === 0);
  return {
    method: 'sampled',
    status: failed ? 'failed' : silent ? 'not-applicable' : 'passed',
    problems: source.name,
    seed: options.seed,
    runs: options.runs,
    laws,
  };
}
