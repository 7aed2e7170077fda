import { problemSources } from '../../arbitraries/problem-source';
import { defaultMaximumPoints } from '../../arbitraries/size-class';
import type { Claim, EmpiricalClaim, Theorem } from '../../model/claim';
import type { SampledEvidence } from '../../model/evidence';
import { problemsOf, sizeParts } from '../campaign/size-campaign';
import { jaxTool } from '../jax';
import { onePiece, type Plan, type Run } from '../plan';
import { empiricalLawParts } from './empirical-laws';
import { gatherSampled, gatherSizes } from './sampled';

/** Theorems by campaigns, whose parts workers can run; claims about learners by pieces of their laws. */
export function planSampled(
  claim: Claim,
  run: Run,
): Plan<SampledEvidence> | Promise<Plan<SampledEvidence>> | undefined {
  switch (claim.kind) {
    case 'theorem':
      return planTheorem(claim, run);
    case 'empirical':
      return planLearnerLaws(claim, run);
    case 'false-reading':
    case 'published-figures':
      return undefined;
  }
}

function planTheorem(claim: Theorem, run: Run): Plan<SampledEvidence> {
  return claim.domain.sizes ? planSizes(claim, run) : planSources(claim, run);
}

function planSizes(claim: Theorem, { seed, runs, subject }: Run): Plan<SampledEvidence> {
  const parts = sizeParts(seed, runs, defaultMaximumPoints);
  return onePiece(problemsOf(parts), ({ onUnit: onProblem, budget }) =>
    gatherSizes(claim, subject, parts, { seed, ...(onProblem && { onProblem }), budget }),
  );
}

function planSources(claim: Theorem, { seed, runs, subject }: Run): Plan<SampledEvidence> {
  const shares = problemSources.map((source) => ({ source, size: Math.ceil(runs * source.share) }));
  return {
    kind: 'whole',
    size: shares.reduce((sum, { size }) => sum + size, 0),
    async gather({ onUnit: onProblem, budget, workers, onSeconds }) {
      const gathered: SampledEvidence[] = [];
      for (const { source, size } of shares) {
        const runParts = workers?.runParts(claim, source, onSeconds);
        const campaign = { seed, runs: size, ...(onProblem && { onProblem }), budget, runParts };
        gathered.push(await gatherSampled(claim, source, subject, campaign));
      }
      return gathered;
    },
  };
}

async function planLearnerLaws(
  claim: EmpiricalClaim,
  { seed, runs, subject, tools }: Run,
): Promise<Plan<SampledEvidence>> {
  const parts = empiricalLawParts(claim, subject, runs, await tools.open(jaxTool));
  return {
    kind: 'pieces',
    pieces: parts.map(({ size, gather }) => ({
      size,
      gather: ({ onUnit: onProblem, budget }) =>
        gather({ seed, runs: size, ...(onProblem && { onProblem }), budget }),
    })),
  };
}
