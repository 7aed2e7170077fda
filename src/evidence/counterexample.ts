import fc, { type Arbitrary } from 'fast-check';
import type { Counterexample } from '../claims/evidence';
import { checkLaw, type Law } from '../claims/law';
import type { Problem } from '../claims/problem';
import { matrixToJson, numberToJson, problemToJson } from '../claims/problem-json';
import type { Subject } from '../claims/subject';
import { isCounterexample } from './is-counterexample';

/**
 * Shrinks a failing run of a campaign to the smallest problem on which the law still fails.
 * @param run the position of the failure in the campaign with this seed
 */
export function counterexample(
  law: Law,
  problems: Arbitrary<Problem>,
  subject: Subject,
  seed: number,
  run: number,
): Counterexample {
  const check = (problem: Problem) => checkLaw(law, problem, (request) => subject.run(request));
  const details = fc.check(
    fc.property(problems, (problem) => !isCounterexample(check(problem))),
    { seed, path: String(run), numRuns: 1 },
  );
  if (!details.failed || details.counterexample === null) {
    throw new Error(
      `law ${law.name} failed at run ${run} of seed ${seed}, but not when that run was repeated`,
    );
  }
  const [problem] = details.counterexample;
  const outcome = check(problem);
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
