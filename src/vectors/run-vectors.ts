import { isDeepStrictEqual } from 'node:util';
import { element } from '../arithmetic/element';
import type { Examination } from '../evidence/campaign/examine';
import { judge } from '../evidence/campaign/judge';
import { LawTally } from '../evidence/campaign/law-tally';
import type { OperationRecord } from '../evidence/campaign/operation-record';
import { Matrix } from '../linear-algebra/matrix';
import type { Counterexample, LawResult } from '../model/evidence';
import type { Outcome } from '../model/law';
import type { Problem } from '../model/problem';
import { missingPart, withoutCrossKernel } from '../protocol/missing-part';
import type { AnyInputs } from '../protocol/operations/types';
import { isRidgeRequest, type Reply, type Request, type Subject } from '../protocol/subject';
import type { KernelInputs } from '../solver/inputs';
import { outcomeOfVector } from './check-vector';
import { describeVectorFailure } from './counterexample';
import { requestOf } from './decode-inputs';
import { type Vector, type VectorFile, vectorOperations } from './vector';

export interface VectorRunOptions {
  /** called after every vector */
  readonly onVector?: () => void;
  /** told of every vector that has an answer */
  readonly record?: OperationRecord;
  /** stops the run, which then rejects with the signal's reason */
  readonly signal?: AbortSignal;
}

/** What the vectors of an operation are reported under, as laws are under their ids. */
export function vectorLawIdsOf(op: VectorFile['op']): string[] {
  return (['valid', 'rejected'] as const).map((result) => vectorLawId(op, result));
}

export const vectorLawIds: readonly string[] = vectorOperations.flatMap(vectorLawIdsOf);

/** One vector with what came of it. */
interface Asked {
  readonly vector: Vector;
  readonly request: Request;
  readonly reply: Reply;
  readonly outcome: Outcome;
}

/**
 * Puts the vectors of one file to a subject, in their order, and once more after a reset, with the very same arguments:
 * what is remembered, random or written into must surface. Two results: what must be right, and what should be refused.
 */
export async function runVectors(
  { op, vectors }: VectorFile,
  subject: Subject,
  options: VectorRunOptions = {},
): Promise<LawResult[]> {
  const requests = vectors.map((vector) => requestOf(op, vector));
  const first = await askAll(vectors, requests, subject, options);
  await subject.reset();
  const second = await askAll(vectors, requests, subject, options);
  const asked = first.map((before, index) => settle(before, element(second, index), subject));
  for (const answered of asked) {
    const { result } = answered.vector;
    if (result === 'valid') options.record?.add(vectorLawId(op, result), examinationOf(answered));
    else options.record?.addRefusal(vectorLawId(op, result), examinationOf(answered));
  }
  return (['valid', 'rejected'] as const).map((result) =>
    lawResult(
      op,
      result,
      asked.filter(({ vector }) => vector.result === result),
      subject,
    ),
  );
}

async function askAll(
  vectors: readonly Vector[],
  requests: readonly Request[],
  subject: Subject,
  { onVector, signal }: VectorRunOptions,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let start = 0; start < vectors.length; start += subject.pipeline) {
    signal?.throwIfAborted();
    const batch = vectors
      .slice(start, start + subject.pipeline)
      .map(async (vector, offset): Promise<Asked> => {
        const { request, reply } = await answerTo(vector, element(requests, start + offset), subject);
        return { vector, request, reply, outcome: outcomeOfVector(vector, request, reply, subject) };
      });
    for (const answered of batch) {
      asked.push(await answered);
      onVector?.();
    }
  }
  return asked;
}

/** What is asked for a vector, and the reply. A valid one is asked without K̃ of a subject that does not predict. */
async function answerTo(
  vector: Vector,
  request: Request,
  subject: Subject,
): Promise<Pick<Asked, 'request' | 'reply'>> {
  const reason = missingPart(request, subject.features ?? {});
  const reply: Reply = reason === undefined ? await subject.run(request) : { status: 'unsupported', reason };
  // A subject in this process may write into its arguments, so that the question is read anew.
  const untouched = requestOf(request.op, vector);
  if (reply.status !== 'unsupported' || vector.result === 'rejected') return { request: untouched, reply };
  const fewer = withoutCrossKernel(untouched);
  return fewer === undefined || missingPart(fewer, subject.features ?? {}) !== undefined
    ? { request: untouched, reply }
    : { request: fewer, reply: await subject.run(fewer) };
}

/** Two outcomes of one vector as one: the wrong one, or `flaky` where they differ and both look right. */
function settle(before: Asked, after: Asked, { features }: Subject): Asked {
  if (isWrong(before)) return before;
  if (isWrong(after)) return after;
  if (features?.repeatable === false || isDeepStrictEqual(before.outcome, after.outcome)) return before;
  const message = 'the same question was answered differently the second time';
  return { ...before, outcome: { kind: 'breakdown', breakdown: 'flaky', message } };
}

function vectorLawId(op: string, result: Vector['result']): string {
  return result === 'valid' ? `vectors/${op}` : `vectors/${op}-refusals`;
}

function lawResult(
  op: string,
  result: Vector['result'],
  asked: readonly Asked[],
  subject: Subject,
): LawResult {
  const tally = new LawTally();
  const failures: Asked[] = [];
  asked.forEach((answered, run) => {
    tally.add(answered.outcome, problemOf(answered), run);
    if (isWrong(answered)) failures.push(answered);
  });
  const [smallest] = failures.sort((a, b) => sizeOf(a) - sizeOf(b));
  const counterexample: Counterexample | undefined =
    smallest &&
    describeVectorFailure(
      { ...smallest, problem: problemOf(smallest), examination: examinationOf(smallest) },
      subject,
    );
  return {
    id: vectorLawId(op, result),
    claim: 'vectors',
    title:
      result === 'valid'
        ? `${op} gives the exact answer to within rounding`
        : `${op} refuses what has no answer`,
    severity: result === 'valid' ? 'must' : 'should',
    ...tally.summary(),
    ...(counterexample && { counterexample }),
  };
}

function isWrong({ outcome, request }: Asked): boolean {
  return judge(outcome, isRidgeRequest(request) ? request.inputs : undefined) === 'wrong';
}

function examinationOf({ vector, request, reply, outcome }: Asked): Examination {
  return { outcome, replies: new Map([[vector.id, { request, reply }]]) };
}

/** Numbers in the question: fewer are easier to follow. */
function sizeOf({ request: { inputs } }: Asked): number {
  if ('points' in inputs) return inputs.points.rows * inputs.others.rows;
  return inputs.kernel.rows ** 2 + stepsOf(inputs).length;
}

function stepsOf({ weight, weights }: AnyInputs): readonly number[] {
  return weights ?? (weight === undefined ? [] : [weight]);
}

/** A vector's question as a problem; what its operation does not take is empty. */
function problemOf({ vector, request: { inputs } }: Asked): Problem {
  if ('points' in inputs) return kernelProblem(vector, inputs);
  const { kernel } = inputs;
  const { targets = Matrix.zeros(kernel.rows, 0), crossKernel, evaluationTargets, ridge }: AnyInputs = inputs;
  return {
    kernel,
    crossKernel: crossKernel ?? Matrix.zeros(0, kernel.rows),
    targets,
    evaluationTargets: evaluationTargets ?? Matrix.zeros(0, targets.columns),
    ridge,
    weights: stepsOf(inputs),
    labels: vector.flags,
  };
}

/** A kernel is evaluated outside of any problem, and K = I stands in for one. */
function kernelProblem({ flags }: Vector, { kernel, points, others }: KernelInputs): Problem {
  const size = points.rows;
  return {
    kernel: Matrix.eye(size),
    crossKernel: Matrix.zeros(0, size),
    targets: Matrix.zeros(size, 0),
    evaluationTargets: Matrix.zeros(0, 0),
    ridge: 1,
    weights: [],
    kernelArguments: { points, others, gamma: 1, degree: 1, offset: 0, ...kernel },
    labels: flags,
  };
}
