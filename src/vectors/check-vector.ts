import { isSingularIn } from '../arithmetic/error-analysis/bounds/conditioning';
import { unitRoundoff } from '../arithmetic/error-analysis/unit-roundoff';
import { fractionValue } from '../arithmetic/exact/fraction-value';
import { Matrix } from '../linear-algebra/matrix';
import { outcomeOfRefusal, outcomeWithoutOutputs } from '../model/check-law';
import { judgedMeasurement } from '../model/judged';
import type { Outcome } from '../model/law';
import { exactly, type Measurement, worst } from '../model/measurement';
import { type OutputPart, outputParts } from '../protocol/output-parts';
import { encodeOutputs } from '../protocol/protocol-json';
import { isRidgeRequest, type JudgedBy, type Reply, type Request } from '../protocol/subject';
import type { ValidVector, Vector } from './vector';

/** What came of one vector. @param request the vector's, or what is left of it; @param subject that replied */
export function outcomeOfVector(vector: Vector, request: Request, reply: Reply, subject: JudgedBy): Outcome {
  const { precision } = subject;
  if (vector.result === 'rejected') return outcomeOfRefusal([{ request, reply }]);
  if (
    isRidgeRequest(request) &&
    isSingularIn(precision, request.inputs.kernel.rows, vector.conditionNumber)
  ) {
    return { kind: 'not-applicable', reason: `singular in ${precision}` };
  }
  const outcome = outcomeWithoutOutputs(request, reply);
  if (outcome !== undefined || reply.status !== 'ok') return outcome ?? { kind: 'refused' };
  const outputs = encodeOutputs(request, reply.outputs);
  const { coarsestUnitRoundoff = Infinity } = vector;
  const received = outputParts(request.op, outputs);
  const right = outputParts(request.op, vector.expected);
  const undetermined = right.some(({ rows }) => rows.flat().includes(null));
  const free = undetermined || unitRoundoff[precision] >= coarsestUnitRoundoff;
  const measurement = free ? worst(received.map(anyNumber)) : measured(vector, received, right);
  return judgedMeasurement(measurement, [request], subject);
}

/** Each matrix or list of the answer against the exact one, over its own denominator; the worst speaks for all. */
function measured(
  { denominators }: ValidVector,
  received: readonly OutputPart<number | string>[],
  right: readonly OutputPart<string>[],
): Measurement {
  const counts = new Map<string, number>();
  return worst(
    received.map((part, position) => {
      const index = counts.get(part.quantity) ?? 0;
      counts.set(part.quantity, index + 1);
      const denominator = [denominators[part.quantity] ?? NaN].flat()[index] ?? NaN;
      return exactly(part.name, numbersOf(part), numbersOf(right[position]), denominator);
    }),
  );
}

/** Where any answer is right, none and any finite number is. */
function anyNumber({ name, rows }: OutputPart<number | string>): Measurement {
  const received = rows.flat().map((entry) => (entry === null ? 0 : Number(entry)));
  const wanted = received.map((entry) => (Number.isFinite(entry) ? entry : 0));
  return exactly(name, Matrix.columnVector(received), Matrix.columnVector(wanted), 0);
}

function numbersOf(part: OutputPart<number | string> | undefined): Matrix {
  const values = part?.rows.flat().map(valueOf) ?? [NaN];
  return Matrix.columnVector(values);
}

function valueOf(entry: number | string | null): number {
  if (entry === null) return NaN;
  return typeof entry === 'string' ? fractionValue(entry) : entry;
}
