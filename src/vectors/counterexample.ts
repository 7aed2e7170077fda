import { type Examination, record } from '../evidence/campaign/examine';
import { firstDifference } from '../evidence/counterexample/first-difference';
import { comparedToJson } from '../model/compared-to-json';
import type { Counterexample } from '../model/evidence';
import type { Problem } from '../model/problem';
import { problemToJson } from '../model/problem-json';
import { encodeInputs } from '../protocol/protocol-json';
import type { ExpectedAnswer, Question } from '../protocol/question';
import type { JudgedBy, Request } from '../protocol/subject';
import type { Vector } from './vector';

/** A vector that a subject failed. */
export interface VectorFailure {
  readonly vector: Vector;
  readonly request: Request;
  readonly problem: Problem;
  readonly examination: Examination;
}

/** A failed vector as reports hold counterexamples; its path is the vector's id. */
export function describeVectorFailure(
  { vector, request, problem, examination }: VectorFailure,
  subject: JudgedBy,
): Counterexample {
  const { outcome } = examination;
  const reply = record(examination).get(vector.id);
  const expected =
    vector.result === 'valid'
      ? ({ arithmetic: 'exact', outputs: vector.expected } as ExpectedAnswer)
      : undefined;
  const difference =
    expected && reply?.status === 'ok'
      ? firstDifference(request, reply.outputs, expected, subject)
      : undefined;
  // Inputs, reply and expected answer are all of the request's operation.
  const question = {
    name: vector.id,
    op: request.op,
    inputs: encodeInputs(request),
    reply,
    ...(expected && { expected }),
    ...(difference && { difference }),
  } as Question;
  return {
    problem: problemToJson(problem),
    ...(outcome.kind === 'compared' && { comparison: comparedToJson(outcome) }),
    ...((outcome.kind === 'breakdown' || outcome.kind === 'answered') && { message: outcome.message }),
    questions: [question],
    suspect: vector.id,
    seed: 0,
    path: vector.id,
  };
}
