import { isDeepStrictEqual } from 'node:util';
import type { Counterexample } from '../../model/evidence';
import type { AskedJson, StateDependence } from '../../model/evidence/state-dependence';
import { shapeFault } from '../../protocol/answer-shape';
import { neighboursOf } from '../../protocol/neighbours';
import { valueIn } from '../../protocol/operations/field-lists';
import { decodeInputs, encodeInputs, encodeOutputs, type OutputsJson } from '../../protocol/protocol-json';
import type { Difference, ExpectedAnswer, Question } from '../../protocol/question';
import { ask } from '../../protocol/requests';
import type { Operation, Request, Subject } from '../../protocol/subject';
import { firstDifference } from './first-difference';

/** State that takes longer to show itself is not explained. */
const mostRepetitions = 100;

type Answer = OutputsJson[Operation];
/** Where the answer after these requests departs from the one that comes when nothing else was asked. */
type Departure = (earlier: readonly Request[]) => Promise<Difference | undefined>;
/** The question itself, as often as it takes, up to so many times, for its answer to depart; none where it does not. */
type Repetitions = (most: number) => Promise<readonly Request[]>;

/**
 * Whether the suspect's answer depends on earlier requests, and on which: alone after `reset` it is another, and after
 * requests that are found here it departs from that again.
 */
export async function stateDependence(
  { questions, suspect }: Counterexample,
  subject: Subject,
): Promise<StateDependence | undefined> {
  const position = questions.findIndex(({ name }) => name === suspect);
  const question = questions[position];
  if (question?.reply.status !== 'ok') return undefined;
  const request = requestOf(question);
  const alone = await answerAfter([], request, subject);
  if (alone === undefined) return undefined;
  const part = (answer: Answer | undefined, from: ExpectedAnswer): Difference | undefined =>
    answer && firstDifference(request, answer, from, subject);
  // Its numbers are those of an answer in floating-point arithmetic.
  const untouched = { arithmetic: 'float64', outputs: alone } as ExpectedAnswer;
  if (!part(question.reply.outputs, untouched)) return undefined;
  // What answers differently without any cause is flaky.
  if (!isDeepStrictEqual(await answerAfter([], request, subject), alone)) return undefined;
  const departure: Departure = async (earlier) =>
    part(await answerAfter(earlier, request, subject), untouched);
  const before = questions.slice(0, position).map(requestOf);
  const repetitions: Repetitions = async (most) => {
    await subject.reset();
    const repeated: Request[] = [];
    while (!part(await answerTo(request, subject), untouched)) {
      if (repeated.push(request) > most) return [];
    }
    return repeated;
  };
  const cause = await fewest(await firstCause(before, request, departure, repetitions), departure);
  const repeated = cause.length > 1 ? await repetitions(cause.length) : [];
  const byNumber = repeated.length > 0;
  const earlier = byNumber ? repeated : cause;
  const difference = await departure(earlier);
  if (difference === undefined) return undefined;
  const [only, ...others] = earlier;
  return {
    earlier: earlier.map(asked),
    shared: only && others.length === 0 ? await sharedInputs(only, request, departure) : [],
    byNumber,
    entry: difference.entry,
    after: difference.received,
    alone: difference.expected,
    aloneIsRight: question.expected !== undefined && part(alone, question.expected) === undefined,
  };
}

/** Requests after which the answer departs: those of the law, as it made them, or else others. None where none were found. */
async function firstCause(
  before: readonly Request[],
  request: Request,
  departure: Departure,
  repetitions: Repetitions,
): Promise<readonly Request[]> {
  const neighbours = neighboursOfRequest(request).map((neighbour) => neighbour.request);
  const candidates = [before, ...neighbours.map((neighbour) => [neighbour]), neighbours];
  for (const candidate of candidates) if (await departure(candidate)) return candidate;
  return repetitions(mostRepetitions);
}

/** The same without the requests that make no difference. */
async function fewest(cause: readonly Request[], departure: Departure): Promise<readonly Request[]> {
  let fewer = cause;
  for (let i = cause.length - 1; i >= 0 && fewer.length > 1; i--) {
    const without = [...fewer.slice(0, i), ...fewer.slice(i + 1)];
    if (await departure(without)) fewer = without;
  }
  return fewer;
}

/** The inputs without which the earlier request makes no difference: each is exchanged, and stays so where it can. */
async function sharedInputs(earlier: Request, request: Request, departure: Departure): Promise<string[]> {
  const shared: string[] = [];
  let other = earlier;
  const own: object = encodeInputs(request);
  for (const [name, value] of Object.entries(encodeInputs(earlier))) {
    if (!isDeepStrictEqual(value, valueIn(own, name))) continue;
    const exchanged = neighboursOfRequest(other).find(({ input }) => input === name);
    if (exchanged && (await departure([exchanged.request]))) other = exchanged.request;
    else shared.push(name);
  }
  return shared;
}

async function answerAfter(
  earlier: readonly Request[],
  request: Request,
  subject: Subject,
): Promise<Answer | undefined> {
  await subject.reset();
  for (const { op, inputs } of earlier) await subject.run(ask(op, inputs));
  return answerTo(request, subject);
}

async function answerTo(request: Request, subject: Subject): Promise<Answer | undefined> {
  // A subject in this process may write into its arguments.
  const reply = await subject.run(ask(request.op, request.inputs));
  if (reply.status !== 'ok' || shapeFault(request, reply.outputs) !== undefined) return undefined;
  return encodeOutputs(request, reply.outputs);
}

function neighboursOfRequest<O extends Operation>({
  op,
  inputs,
}: Request<O>): { readonly input: string; readonly request: Request }[] {
  return neighboursOf(op, inputs).map(({ input, inputs: other }) => ({
    input,
    request: { op, inputs: other } as Request,
  }));
}

function requestOf({ op, inputs }: Question): Request {
  return { op, inputs: decodeInputs(op, inputs) } as Request;
}

function asked(request: Request): AskedJson {
  return { op: request.op, inputs: encodeInputs(request) } as AskedJson;
}
