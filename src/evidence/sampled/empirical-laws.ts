import {
  kernelRidgeLearners,
  linearisedNetworks,
  randomFeatureLearners,
  tangentKernels,
} from '../../arbitraries/learner-problem';
import type { Jax, NoJax } from '../../learners/automatic-differentiation';
import { estimateWeights } from '../../learners/estimate-weights';
import type { EmpiricalClaim } from '../../model/claim';
import type { SampledEvidence } from '../../model/evidence';
import type { Subject } from '../../protocol/subject';
import type { CampaignOptions } from '../campaign/campaign';
import { gatherLearnerLaws } from './learner-laws';
import { gatherSampled } from './sampled';

/** What the laws of an empirical claim are put to. */
interface Part {
  /** how many problems */
  readonly size: number;
  readonly gather: (options: CampaignOptions) => SampledEvidence | Promise<SampledEvidence>;
}

/**
 * The parts of which the laws of a claim about learners consist: the estimator with every kind of learner to which the
 * theory applies exactly, and the theorems on the tangent kernels of networks.
 * @param runs problems for each; @param solver what computes the fits of the theorems
 */
export function empiricalLawParts(
  claim: EmpiricalClaim,
  solver: Subject,
  runs: number,
  jax: Jax | NoJax,
): readonly Part[] {
  const present = 'unavailable' in jax ? undefined : jax;
  const learners = [
    kernelRidgeLearners,
    randomFeatureLearners,
    ...(present ? [linearisedNetworks(present)] : []),
  ].map((source): Part => ({
    size: Math.ceil(runs * source.share),
    gather: (options) => gatherLearnerLaws(claim, source, estimateWeights, options),
  }));
  if (present === undefined)
    return [...learners, { size: 0, gather: ({ seed }) => notRun(jax as NoJax, seed) }];
  const kernels = tangentKernels(present);
  const perTheorem = Math.ceil(runs * kernels.share);
  return [
    ...learners,
    {
      size: perTheorem * claim.theorems.length,
      async gather(options) {
        const gathered: SampledEvidence[] = [];
        for (const theorem of claim.theorems) {
          gathered.push(await gatherSampled(theorem, kernels, solver, { ...options, runs: perTheorem }));
        }
        return together(kernels.name, gathered, options.seed);
      },
    },
  ];
}

/** Evidence from the same source for several theorems, as one piece. */
function together(problems: string, gathered: readonly SampledEvidence[], seed: number): SampledEvidence {
  const worst = (['failed', 'not-run', 'passed', 'not-applicable'] as const).find((status) =>
    gathered.some((item) => item.status === status),
  );
  const reason = gathered.find((item) => item.reason !== undefined)?.reason;
  return {
    method: 'sampled',
    status: worst ?? 'not-applicable',
    ...(reason !== undefined && worst === 'not-run' && { reason }),
    problems,
    seed,
    runs: gathered.reduce((sum, item) => sum + item.runs, 0),
    laws: gathered.flatMap(({ laws }) => laws),
  };
}

function notRun({ unavailable }: NoJax, seed: number): SampledEvidence {
  return {
    method: 'sampled',
    status: 'not-run',
    reason: unavailable,
    problems: 'linearised networks',
    seed,
    runs: 0,
    laws: [],
  };
}
