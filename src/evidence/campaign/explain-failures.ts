import type { Arbitrary } from 'fast-check';
import type { Law } from '../../model/law';
import type { Problem } from '../../model/problem';
import type { Subject } from '../../protocol/subject';
import { shrinkFailure } from '../counterexample/counterexample';
import { stateDependence } from '../counterexample/state-dependence';
import type { CampaignTally, FirstFailure } from './campaign-tally';

/**
 * Gives every law that failed its own search for a smaller counterexample.
 * @param problemsAt where the problem at a position of the campaign was drawn from
 */
export async function explainFailures(
  tally: CampaignTally,
  problemsAt: (run: number) => Arbitrary<Problem>,
  subject: Subject,
): Promise<void> {
  await tally.replaceFailures((law, failure) => explained(law, failure, problemsAt(failure.run), subject));
}

/** A failure that does not repeat is flaky, unless something died or an answer depends on earlier requests. */
async function explained(
  law: Law,
  failure: FirstFailure,
  problems: Arbitrary<Problem>,
  subject: Subject,
): Promise<FirstFailure> {
  if (failure.kind === 'explained') return failure;
  const { run, counterexample: found, died } = failure;
  const smallest = await shrinkFailure(law, problems, subject, found);
  const counterexample = smallest ?? found;
  const state = law.kind === 'relation' ? await stateDependence(counterexample, subject) : undefined;
  return {
    kind: 'explained',
    run,
    counterexample: { ...counterexample, ...(state && { state }) },
    flaky: smallest === undefined && !died && state === undefined,
  };
}
