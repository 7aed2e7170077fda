import fc, { type Arbitrary } from 'fast-check';
import type { Counterexample } from '../claims/evidence';
import { checkLaw, type Law, type Outcome } from '../claims/law';
import type { Problem } from '../claims/problem';
import { matrixToJson, numberToJson, problemToJson } from '../claims/problem-json';
import type { Subject } from '../claims/subject';
import { judge } from './judge';

/** More evaluations than this no longer buy a problem that is noticeably simpler. */
const maximumEvaluations = 2000;

/** Every evaluation that breaks a process costs a restart, so there are few of those. */
const maximumBreakdowns = 5;

/**
 * Shrinks a failing run of a campaign to the smallest problem on which the law still fails; undefined where the law
 * no longer fails when that run is put again, which only a subject with a memory or with randomness can do.
 * @param run the position of the failure in the campaign with this seed
 */
export async function shrinkFailure(
  law: Law,
  problems: Arbitrary<Problem>,
  subject: Subject,
  seed: number,
  run: number,
): Promise<Counterexample | undefined> {
  let evaluations = 0;
  let breakdowns = 0;
  let smallest: { problem: Problem; outcome: Outcome } | undefined;
  const holds = async (problem: Problem): Promise<boolean> => {
    if (evaluations++ >= maximumEvaluations || breakdowns >= maximumBreakdowns) return true;
    const outcome = await checkLaw(law, problem, (request) => subject.run(request), subject.precision);
    if (judge(outcome, problem) !== 'wrong') return true;
    if (outcome.kind === 'breakdown' && outcome.breakdown !== 'error') breakdowns++;
    smallest = { problem, outcome };
    return false;
  };
  const details = await fc.check(fc.asyncProperty(problems, holds), { seed, path: String(run), numRuns: 1 });
  return (
    smallest &&
    describeFailure(smallest.problem, smallest.outcome, seed, details.counterexamplePath ?? String(run))
  );
}

/** A failing problem with what was expected and what came, as reports hold it. */
export function describeFailure(
  problem: Problem,
  outcome: Outcome,
  seed: number,
  path: string,
): Counterexample {
  return {
    problem: problemToJson(problem),
    ...(outcome.kind === 'measured' && {
      comparison: {
        quantity: outcome.quantity,
        expected: matrixToJson(outcome.expected),
        actual: matrixToJson(outcome.actual),
        ratio: numberToJson(outcome.ratio),
      },
    }),
    ...((outcome.kind === 'breakdown' || outcome.kind === 'answered') && { message: outcome.message }),
    seed,
    path,
  };
}
