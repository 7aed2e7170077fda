import { isDeepStrictEqual } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import { lawId, type Theorem } from '../claims/claim';
import type { LawResult } from '../claims/evidence';
import { checkLaw, type Law, type Outcome } from '../claims/law';
import type { Problem } from '../claims/problem';
import type { Reply, Request, Subject } from '../claims/subject';
import { describeFailure, shrinkFailure } from './counterexample';
import { LawTally } from './law-tally';
import type { OperationRecord } from './operation-record';

/** One problem in so many is put again, after others and after a reset: memory and randomness must surface. */
const repeatEvery = 25;

export interface CampaignOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** called after every problem */
  readonly onProblem?: () => void;
  /** told of every outcome */
  readonly record?: OperationRecord;
  /** stops the campaign, which then rejects with the signal's reason */
  readonly signal?: AbortSignal;
}

/**
 * Puts every law of a claim to the same problems, recording every test ratio. Nothing stops at a failure: the
 * distribution stays whole, and each failing law is then given its own search for a smaller counterexample.
 */
export async function runCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, runs, onProblem, record, signal }: CampaignOptions,
): Promise<LawResult[]> {
  const tallies = theorem.laws.map((law) => ({ law, tally: new LawTally() }));
  const underWay: { problem: Problem; outcomes: Promise<Outcome[]> }[] = [];
  let run = 0;
  // Problems are settled in the order they were drawn, whatever the order of the answers: same seed, same report.
  const settleOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (oldest === undefined) return;
    const outcomes = await oldest.outcomes;
    signal?.throwIfAborted();
    const final =
      run % repeatEvery === 0 ? await repeated(theorem.laws, oldest.problem, outcomes, subject) : outcomes;
    tallies.forEach(({ law, tally }, index) => {
      tally.add(element(final, index), oldest.problem, run);
      record?.add(lawId(theorem, law), element(final, index));
    });
    run++;
    onProblem?.();
  };
  const draw = async (problem: Problem): Promise<void> => {
    underWay.push({ problem, outcomes: checkLaws(theorem.laws, problem, subject) });
    if (underWay.length >= subject.pipeline) await settleOldest();
  };
  const { errorInstance } = await fc.check(fc.asyncProperty(problems, draw), {
    seed,
    numRuns: runs,
    endOnFailure: true,
  });
  // Subjects answer with an error where they fail; an exception here is a fault of a law or of this engine.
  if (errorInstance !== null) throw errorInstance;
  while (underWay.length > 0) await settleOldest();

  const results: LawResult[] = [];
  for (const { law, tally } of tallies) {
    const { id, claim, title, severity } = { ...law, id: lawId(theorem, law), claim: theorem.slug };
    results.push({
      id,
      claim,
      title,
      severity,
      ...tally.summary(),
      ...(await explain(law, tally, problems, subject, seed)),
    });
  }
  return results;
}

/** The counterexample of a law that failed; a failure that does not repeat makes the verdict `flaky`. */
async function explain(
  law: Law,
  { firstFailure }: LawTally,
  problems: Arbitrary<Problem>,
  subject: Subject,
  seed: number,
): Promise<Partial<Pick<LawResult, 'counterexample' | 'verdict'>>> {
  if (firstFailure === undefined) return {};
  const { run, problem, outcome } = firstFailure;
  const counterexample = await shrinkFailure(law, problems, subject, seed, run);
  if (counterexample !== undefined) return { counterexample };
  const unshrunk = describeFailure(problem, outcome, seed, String(run));
  // A process that died or hung did so, whether or not it does it again.
  const died = outcome.kind === 'breakdown' && outcome.breakdown !== 'error';
  return died ? { counterexample: unshrunk } : { verdict: 'flaky', counterexample: unshrunk };
}

/** The outcomes of a problem after it has been put again: `flaky` where the second outcome is another. */
async function repeated(
  laws: readonly Law[],
  problem: Problem,
  outcomes: readonly Outcome[],
  subject: Subject,
): Promise<Outcome[]> {
  await subject.reset();
  const again = await checkLaws(laws, problem, subject);
  return outcomes.map((outcome, index): Outcome => {
    const second = element(again, index);
    // A process that died or hung in either attempt did so, whatever it says in the other.
    if (
      outcome.kind === 'not-applicable' ||
      outcome.kind === 'breakdown' ||
      isDeepStrictEqual(outcome, second)
    )
      return outcome;
    if (second.kind === 'breakdown') return second;
    return {
      ...{ operations: outcome.operations, conditionNumber: outcome.conditionNumber },
      kind: 'breakdown',
      breakdown: 'flaky',
      message: 'the same question was answered differently the second time',
    };
  });
}

/** All laws on one problem; laws that make the very same request share one answer. */
function checkLaws(laws: readonly Law[], problem: Problem, subject: Subject): Promise<Outcome[]> {
  const answers = new Map<Request, Promise<Reply>>();
  const answer = (request: Request): Promise<Reply> => {
    const known = answers.get(request);
    if (known !== undefined) return known;
    const reply = subject.run(request);
    answers.set(request, reply);
    return reply;
  };
  return Promise.all(laws.map((law) => checkLaw(law, problem, answer, subject.precision)));
}
