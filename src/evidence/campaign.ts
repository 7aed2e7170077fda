import { isDeepStrictEqual } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import { exceeds } from '../arithmetic/test-ratio';
import { allReady, type Awaitable } from '../claims/awaitable';
import { lawId, type Theorem } from '../claims/claim';
import type { LawResult } from '../claims/evidence';
import type { Law, Outcome } from '../claims/law';
import type { Problem } from '../claims/problem';
import type { Reply, Request, Subject } from '../claims/subject';
import { describeFailure, hasDied, shrinkFailure } from './counterexample';
import { type Examination, examine } from './examine';
import { LawTally } from './law-tally';
import type { OperationRecord } from './operation-record';
import type { RatioSpread } from './ratio-spread';
import { BudgetSpent, checkBudget, type TimeBudget } from './time-budget';

/** One problem in so many is put again, after others and after a reset: memory and randomness must surface. */
const repeatEvery = 25;

/** A law and the largest test ratio it has had. */
export interface WorstRatio {
  readonly law: string;
  readonly ratio: number;
}

export interface CampaignOptions {
  readonly seed: number;
  /** how many problems */
  readonly runs: number;
  /** called after every problem with the largest test ratio so far, if there is one */
  readonly onProblem?: (worst?: WorstRatio) => void;
  /** told of every outcome */
  readonly record?: OperationRecord;
  /** told of every outcome */
  readonly spread?: RatioSpread;
  /** stops the campaign, which then rejects with the signal's reason */
  readonly signal?: AbortSignal;
  /** ends the campaign early, which then tells what it has found so far */
  readonly budget?: TimeBudget | undefined;
}

/**
 * Puts every law of a claim to the same problems, recording every test ratio. Nothing stops at a failure: the
 * distribution stays whole, and each failing law is then given its own search for a smaller counterexample.
 */
export async function runCampaign(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, runs, onProblem, record, spread, signal, budget }: CampaignOptions,
): Promise<LawResult[]> {
  const tallies = theorem.laws.map((law) => ({ law, tally: new LawTally() }));
  const underWay: { problem: Problem; examinations: Awaitable<readonly Examination[]> }[] = [];
  let run = 0;
  // Problems are settled in the order they were drawn, whatever the order of the answers: same seed, same report.
  const settleOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (oldest === undefined) return;
    const examinations = await oldest.examinations;
    signal?.throwIfAborted();
    const again = run % repeatEvery === 0 ? await putAgain(theorem.laws, oldest.problem, subject) : undefined;
    tallies.forEach(({ law, tally }, index) => {
      const first = element(examinations, index);
      if (law.kind === 'relation') record?.add(lawId(theorem, law), first);
      else record?.addRefusal(lawId(theorem, law), first);
      spread?.add(first.outcome);
      if (again === undefined) tally.add(first, oldest.problem, run);
      else addRepeated(tally, first, element(again, index), oldest.problem, run);
    });
    run++;
    onProblem?.(worstOf(theorem, tallies));
  };
  const draw = async (problem: Problem): Promise<void> => {
    checkBudget(budget);
    underWay.push({ problem, examinations: examineAll(theorem.laws, problem, subject) });
    if (underWay.length >= subject.pipeline) await settleOldest();
  };
  const { errorInstance } = await fc.check(fc.asyncProperty(problems, draw), {
    seed,
    numRuns: runs,
    endOnFailure: true,
  });
  // Subjects answer with an error where they fail; an exception here is a fault of a law or of this engine.
  if (errorInstance !== null && !(errorInstance instanceof BudgetSpent)) throw errorInstance;
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

function worstOf(
  theorem: Theorem,
  tallies: readonly { readonly law: Law; readonly tally: LawTally }[],
): WorstRatio | undefined {
  let worst: WorstRatio | undefined;
  for (const { law, tally } of tallies) {
    const { worstRatio: ratio } = tally;
    if (ratio !== undefined && exceeds(ratio, worst?.ratio)) worst = { law: lawId(theorem, law), ratio };
  }
  return worst;
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
  const { run } = firstFailure;
  const counterexample = await shrinkFailure(law, problems, subject, seed, run);
  if (counterexample !== undefined) return { counterexample };
  const unshrunk = describeFailure(law, firstFailure, subject, { seed, path: String(run) });
  return hasDied(firstFailure.outcome)
    ? { counterexample: unshrunk }
    : { verdict: 'flaky', counterexample: unshrunk };
}

async function putAgain(
  laws: readonly Law[],
  problem: Problem,
  subject: Subject,
): Promise<readonly Examination[]> {
  await subject.reset();
  return examineAll(laws, problem, subject);
}

/** Counts a problem that was put twice: `flaky` where the second outcome is another. */
function addRepeated(
  tally: LawTally,
  first: Examination,
  second: Examination,
  problem: Problem,
  run: number,
): void {
  // A process that died or hung in either attempt did so, whatever it says in the other.
  if (first.outcome.kind === 'breakdown' || isDeepStrictEqual(first.outcome, second.outcome)) {
    tally.add(first, problem, run);
  } else if (second.outcome.kind === 'breakdown') {
    tally.add(second, problem, run);
  } else {
    tally.add({ ...first, outcome: answeredDifferently }, problem, run, second);
  }
}

const answeredDifferently: Outcome = {
  kind: 'breakdown',
  breakdown: 'flaky',
  message: 'the same question was answered differently the second time',
};

/** All laws on one problem; laws that make the very same request share one answer. */
function examineAll(
  laws: readonly Law[],
  problem: Problem,
  subject: Subject,
): Awaitable<readonly Examination[]> {
  const answers = new Map<Request, Awaitable<Reply>>();
  const answer = (request: Request): Awaitable<Reply> => {
    const known = answers.get(request);
    if (known !== undefined) return known;
    const reply = subject.run(request);
    answers.set(request, reply);
    return reply;
  };
  return allReady(laws.map((law) => examine(law, problem, answer, subject.precision)));
}
