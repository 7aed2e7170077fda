import fc, { type Arbitrary } from 'fast-check';
import { largeSizes } from '../../arbitraries/size-class';
import { askedQuestion } from '../../model/asked-question';
import { comparedToJson } from '../../model/compared-to-json';
import type { Counterexample } from '../../model/evidence';
import type { Law, Outcome } from '../../model/law';
import type { Problem } from '../../model/problem';
import { problemToJson } from '../../model/problem-json';
import type { Features } from '../../protocol/features';
import type { Question } from '../../protocol/question';
import type { JudgedBy, Subject } from '../../protocol/subject';
import { type Examination, examine, record, type RecordedReplies } from '../campaign/examine';
import { judge } from '../campaign/judge';
import { describeQuestions, suspectOf } from './questions';

/** More evaluations than this no longer buy a problem that is noticeably simpler. */
const maximumEvaluations = 2000;

/** Every evaluation that breaks a process costs a restart, so there are few of those. */
const maximumBreakdowns = 5;

/** A problem on which a law failed, and how. */
export interface Failure {
  readonly problem: Problem;
  readonly outcome: Outcome;
  readonly replies: RecordedReplies;
  /** what the subject was taken to have, where that is not everything */
  readonly features?: Features;
  /** where the same requests were made again */
  readonly secondReplies?: RecordedReplies;
}

/**
 * Shrinks a failing run of a campaign to the smallest problem on which the law still fails; undefined where the law
 * no longer fails when that run is put again, which only a subject with a memory or with randomness can do.
 * @param origin the seed of the part of the campaign, and the path from it to the failing problem
 */
export async function shrinkFailure(
  law: Law,
  problems: Arbitrary<Problem>,
  subject: Subject,
  { seed, path: start }: Pick<Counterexample, 'seed' | 'path'>,
): Promise<Counterexample | undefined> {
  let evaluations = 0;
  let breakdowns = 0;
  let smallest: Failure | undefined;
  const exhausted = (): boolean => evaluations > maximumEvaluations || breakdowns >= maximumBreakdowns;
  const holds = async (problem: Problem): Promise<boolean> => {
    evaluations++;
    if (exhausted()) return true;
    // What is remembered of a larger problem would hide in a smaller one, or show there without a cause.
    await subject.reset();
    const examination = await examine(law, problem, (request) => subject.run(request), subject);
    if (judge(examination.outcome) !== 'wrong') return true;
    if (hasDied(examination.outcome)) breakdowns++;
    smallest = failureOf(problem, examination);
    return false;
  };
  const details = await fc.check(fc.asyncProperty(problems, holds), { seed, path: start, numRuns: 1 });
  const path = details.counterexamplePath ?? start;
  if (smallest === undefined) return undefined;
  const described = describeFailure(law, smallest, subject, { seed, path });
  // A search that was cut short says nothing of smaller sizes.
  const wrongFrom = exhausted() ? [] : largeSizes(smallest.problem);
  return { ...described, ...(wrongFrom.length > 0 && { wrongFrom }) };
}

/** Without what kernels are evaluated on, where none was asked for. */
function relevantPart(problem: Problem, questions: readonly Question[]): Problem {
  const { kernelArguments, ...others } = problem;
  const asked = questions.some(({ inputs }) => 'X' in inputs);
  return { ...others, ...(asked && kernelArguments && { kernelArguments }) };
}

/** What is kept of an examination that went wrong, before the subject is asked anything else. */
export function failureOf(problem: Problem, examination: Examination): Failure {
  const { outcome, features } = examination;
  return { problem, outcome, replies: record(examination), ...(features && { features }) };
}

/** A process that died or hung did so, whether or not it does it again. */
export function hasDied(outcome: Outcome): boolean {
  return outcome.kind === 'breakdown' && outcome.breakdown !== 'error';
}

/** A failing problem as reports hold it: what was asked, what was expected and what came. */
export function describeFailure(
  law: Law,
  { problem: given, outcome, replies, secondReplies, features }: Failure,
  { precision }: JudgedBy,
  origin: Pick<Counterexample, 'seed' | 'path'>,
): Counterexample {
  const judgedBy = { precision, ...(features && { features }) };
  // Asked anew: a subject in this process may have written into the arguments that it was handed.
  const asked = askedQuestion(law, { ...given }, features);
  const { problem, requests } = 'reason' in asked ? { problem: given, requests: {} } : asked;
  const questions = describeQuestions(law, requests, judgedBy, replies, secondReplies);
  const suspect = suspectOf(law, questions);
  return {
    problem: problemToJson(relevantPart(problem, questions)),
    ...(outcome.kind === 'compared' && { comparison: comparedToJson(outcome) }),
    ...((outcome.kind === 'breakdown' || outcome.kind === 'answered') && { message: outcome.message }),
    questions,
    ...(suspect !== undefined && { suspect }),
    ...origin,
  };
}
