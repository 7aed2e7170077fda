import fc, { type Arbitrary } from 'fast-check';
import type { Counterexample } from '../claims/evidence';
import { checkLaw, type Law } from '../claims/law';
import type { Problem } from '../claims/problem';
import { matrixToJson, numberToJson, problemToJson } from '../claims/problem-json';
import type { Subject } from '../claims/subject';
import { isCounterexample } from './is-counterexample';

/** More evaluations than this no longer buy a problem that is noticeably simpler. */
const maximumEvaluations = 2000;

/**
 * Shrinks a failing run of a campaign to the smallest problem on which the law still fails; undefined where the law
 * no longer fails when that run is put again, which only a subject with a memory or with randomness can do.
 * @param run the position of the failure in the campaign with this seed
 */
export function counterexample(
  law: Law,
  problems: Arbitrary<Problem>,
  subject: Subject,
  seed: number,
  run: number,
): Counterexample | undefined {
  const check = (problem: Problem) => checkLaw(law, problem, (request) => subject.run(request));
  let evaluations = 0;
  const details = fc.check(
    fc.property(
      problems,
      (problem) => evaluations++ >= maximumEvaluations || !isCounterexample(check(problem)),
    ),
    { seed, path: String(run), numRuns: 1 },
  );
  if (details.counterexample === null) return undefined;
  const [problem] = details.counterexample;
  const outcome = check(problem);
  if (!isCounterexample(outcome)) return undefined;
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
    ...(outcome.kind === 'error' && { message: outcome.message }),
    seed,
    path: details.counterexamplePath ?? String(run),
  };
}
