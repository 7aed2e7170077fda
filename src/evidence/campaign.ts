import fc, { type Arbitrary } from 'fast-check';
import { lawId, type Theorem } from '../claims/claim';
import type { LawResult } from '../claims/evidence';
import { checkLaw } from '../claims/law';
import type { Problem } from '../claims/problem';
import type { Reply, Request, Subject } from '../claims/subject';
import { counterexample } from './counterexample';
import { LawTally } from './law-tally';

export interface CampaignOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** called after every problem */
  readonly onProblem?: () => void;
}

/**
 * Puts every law of a claim to the same problems, recording every test ratio. Nothing stops at a failure: the
 * distribution stays whole, and each failing law is then given its own search for a smaller counterexample.
 */
export function runCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, runs, onProblem }: CampaignOptions,
): LawResult[] {
  const tallies = theorem.laws.map((law) => ({ law, tally: new LawTally() }));
  let run = 0;
  const record = (problem: Problem): void => {
    const answer = sharedAnswers(subject);
    for (const { law, tally } of tallies) {
      tally.add(checkLaw(law, problem, answer), problem, run);
    }
    run++;
    onProblem?.();
  };
  const { errorInstance } = fc.check(fc.property(problems, record), {
    seed,
    numRuns: runs,
    endOnFailure: true,
  });
  // Subjects answer with an error where they fail; an exception here is a fault of a law or of this engine.
  if (errorInstance !== null) throw errorInstance;
  return tallies.map(({ law, tally }) => {
    const found =
      tally.firstFailure === undefined
        ? undefined
        : counterexample(law, problems, subject, seed, tally.firstFailure);
    const notRepeated = tally.firstFailure !== undefined && found === undefined;
    return {
      id: lawId(theorem, law),
      claim: theorem.slug,
      title: law.title,
      severity: law.severity,
      ...tally.summary(),
      ...(notRepeated && { verdict: 'flaky' }),
      ...(found && { counterexample: found }),
    };
  });
}

/** Within one problem, laws that make the very same request share one answer. */
function sharedAnswers(subject: Subject): (request: Request) => Reply {
  const answers = new Map<Request, Reply>();
  return (request) => {
    const known = answers.get(request);
    if (known !== undefined) return known;
    const reply = subject.run(request);
    answers.set(request, reply);
    return reply;
  };
}
