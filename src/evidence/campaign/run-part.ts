import fc, { type Arbitrary } from 'fast-check';
import type { Theorem } from '../../model/claim';
import type { Law } from '../../model/law';
import type { Problem } from '../../model/problem';
import { allReady, type Awaitable } from '../../protocol/awaitable';
import type { Reply, Request, Subject } from '../../protocol/subject';
import type { TimeBudget } from '../time-budget';
import type { CampaignPart } from './campaign-part';
import { CampaignTally, type WorstRatio } from './campaign-tally';
import { type Examination, examine } from './examine';

/** One problem in so many is put again, after others and after a reset: memory and randomness must surface. */
const repeatEvery = 25;

export interface PartOptions {
  /** called after every problem with the largest test ratio so far, if there is one */
  readonly onProblem?: (worst?: WorstRatio) => void;
  /** stops the part, which then rejects with the signal's reason */
  readonly signal?: AbortSignal;
  /** ends the part early; it then tells what it has found so far */
  readonly budget?: TimeBudget | undefined;
}

/**
 * Puts every law of a claim to the same problems, recording every test ratio. Nothing stops at a failure: the
 * distribution stays whole.
 */
export async function runPart(
  theorem: Theorem,
  problems: Arbitrary<Problem>,
  subject: Subject,
  part: CampaignPart,
  { onProblem, signal, budget }: PartOptions = {},
): Promise<CampaignTally> {
  const tally = new CampaignTally(theorem, subject);
  const underWay: { problem: Problem; examinations: Awaitable<readonly Examination[]> }[] = [];
  let position = 0;
  // Problems are settled in the order they were drawn, whatever the order of the answers: same seed, same report.
  const settleOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (oldest === undefined) return;
    const { problem, examinations } = oldest;
    const settled = examinations instanceof Promise ? await examinations : examinations;
    signal?.throwIfAborted();
    const run = part.first + position;
    const again = run % repeatEvery === 0 ? await putAgain(theorem.laws, problem, subject) : undefined;
    tally.add({ problem, run, position, examinations: settled, ...(again && { again }) }, part);
    position++;
    onProblem?.(tally.worst);
  };
  for (const problem of fc.sample(problems, { seed: part.seed, numRuns: part.runs })) {
    if (budget !== undefined && budget.remaining() <= 0) break;
    underWay.push({ problem, examinations: examineAll(theorem.laws, problem, subject) });
    if (underWay.length >= subject.pipeline) await settleOldest();
  }
  while (underWay.length > 0) await settleOldest();
  return tally;
}

async function putAgain(
  laws: readonly Law[],
  problem: Problem,
  subject: Subject,
): Promise<readonly Examination[]> {
  await subject.reset();
  return examineAll(laws, problem, subject);
}

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
  return allReady(laws.map((law) => examine(law, problem, answer, subject)));
}
