import { isSingularIn } from '../arithmetic/error-analysis/bounds/conditioning';
import { type Precision, unitRoundoff } from '../arithmetic/error-analysis/unit-roundoff';
import { fractionValue } from '../arithmetic/exact/fraction-value';
import { Matrix } from '../linear-algebra/matrix';
import { type Outcome, outcomeOf, outcomeOfRefusal, outcomeWithoutOutputs } from '../model/law';
import { exactly, inPrecision, type Measurement, worst } from '../model/measurement';
import { type OutputPart, outputParts } from '../protocol/output-parts';
import { encodeOutputs, type OutputsJson } from '../protocol/protocol-json';
import { isRidgeRequest, type Operation, type Reply, type Request } from '../protocol/subject';
import type { ValidVector, Vector } from './vector';

/** What came of one vector. @param request the vector's; @param precision of the subject's arithmetic */
export function outcomeOfVector(
  vector: Vector,
  request: Request,
  reply: Reply,
  precision: Precision,
): Outcome {
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
  if (
    'alpha' in outputs &&
    (vector.expected.alpha === null || unitRoundoff[precision] >= coarsestUnitRoundoff)
  ) {
    return outcomeOf(anyWeight(outputs.alpha), [request]);
  }
  return outcomeOf(inPrecision(measured(vector, request.op, outputs), precision), [request]);
}

/** Each matrix or list of the answer against the exact one, over its own denominator; the worst speaks for all. */
function measured(
  { expected, denominators }: ValidVector,
  op: Operation,
  outputs: OutputsJson[Operation],
): Measurement {
  const right = outputParts(op, expected as OutputsJson<string>[Operation]);
  const counts = new Map<string, number>();
  return worst(
    outputParts(op, outputs).map((part, position) => {
      const index = counts.get(part.quantity) ?? 0;
      counts.set(part.quantity, index + 1);
      const denominator = [denominators[part.quantity] ?? NaN].flat()[index] ?? NaN;
      return exactly(part.name, numbersOf(part), numbersOf(right[position]), denominator);
    }),
  );
}

/** Where every weight is optimal, none and any finite number is right. */
function anyWeight(weight: number | string | null): Measurement {
  const received = weight === null ? 0 : Number(weight);
  const wanted = Number.isFinite(received) ? received : 0;
  return exactly('alpha', new Matrix([[received]]), new Matrix([[wanted]]), 0);
}

function numbersOf(part: OutputPart<number | string> | undefined): Matrix {
  const values = part?.rows.flat().map(valueOf) ?? [NaN];
  return Matrix.columnVector(values);
}

function valueOf(entry: number | string | null): number {
  if (entry === null) return NaN;
  return typeof entry === 'string' ? fractionValue(entry) : entry;
}
