import type { Claim, EmpiricalClaim } from '../../model/claim';
import type { MeasuredEvidence } from '../../model/evidence';
import { jaxTool } from '../jax';
import type { Plan, Run } from '../plan';
import { profiles } from '../profile';
import { gatherMeasured, trialCount } from './gather-measured';

/** The experiment of a claim, whose trials workers can run, with the record of a larger one beside it. */
export async function planMeasured(
  claim: Claim,
  { seed, profile: name, tools }: Run,
): Promise<Plan<MeasuredEvidence> | undefined> {
  if (claim.kind !== 'empirical') return undefined;
  const jax = await tools.open(jaxTool);
  const profile = experimentOf(name);
  return {
    kind: 'whole',
    size: trialCount(claim.experiments[profile]),
    async gather({ onUnit: onTrial, budget, workers, onSeconds, onSettingSeconds }) {
      const { evidence, seconds } = await gatherMeasured(claim, {
        profile,
        seed,
        jax,
        ...(onTrial && { onTrial }),
        budget,
        runTrials: workers?.runTrials(onSeconds),
      });
      onSettingSeconds?.(seconds);
      return [...evidence, ...recordBeside(claim, evidence)];
    },
  };
}

/** A number of problems of one's own goes with the experiment of the smallest profile. */
function experimentOf(profile: string): keyof EmpiricalClaim['experiments'] {
  return profile in profiles ? (profile as keyof typeof profiles) : 'ci';
}

/** The record of a claim, where it holds more seeds than were measured now. */
function recordBeside(
  { record }: EmpiricalClaim,
  measured: readonly MeasuredEvidence[],
): readonly MeasuredEvidence[] {
  return record.filter(({ seeds }) => measured.every((item) => item.seeds < seeds));
}
