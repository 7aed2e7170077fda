import { createHash } from 'node:crypto';
import { passes, testRatioThreshold } from '../arithmetic/error-analysis/test-ratio';
import { unitRoundoff } from '../arithmetic/error-analysis/unit-roundoff';
import { formatDecimal, formatRational, type Rational } from '../arithmetic/exact/rational';
import { confirmedAnswer } from '../protocol/exact-answer';
import { definitions } from '../protocol/operations/definitions';
import { encodeInputs, mapOutputs } from '../protocol/protocol-json';
import { isRidgeRequest, type Operation, type Request } from '../protocol/subject';
import { conditionNumber } from '../solver/error-bounds/conditioning';
import { referenceSubject } from '../subjects/reference';
import { outcomeOfVector } from './check-vector';
import { requestOf } from './decode-inputs';
import { boundsOf } from './denominators';
import { flagsOf } from './flags';
import type { FrozenRequest } from './frozen-request';
import { largeRequests } from './large-requests';
import { notes } from './notes';
import { invalidRequests, validRequests } from './requests';
import { largeFile, type Vector, type VectorFile, type VectorOperation, vectorOperations } from './vector';

/** A longer fraction is written as a decimal. */
const longestFraction = 24;
const digits = 50;

/** The names of the mutants that each vector finds, by the id of the vector. */
export type VectorKills = (
  op: VectorOperation,
  vectors: readonly Vector[],
) => Promise<ReadonlyMap<string, readonly string[]>>;

/**
 * Every file of frozen vectors, by its name without `.json`: `limit`, and `limit-large` for sizes. The same version of
 * this package always gives the same bytes.
 * @param killsOf recorded with the vectors
 * @throws Error when two references disagree about a vector
 */
export async function buildVectorFiles(killsOf: VectorKills): Promise<Record<string, VectorFile>> {
  const build = async (op: VectorOperation, vectors: readonly Vector[]): Promise<VectorFile> => {
    const unique = [...new Map(vectors.map((vector) => [vector.id, vector])).values()];
    for (const vector of unique) await expectRight(op, vector);
    const kills = await killsOf(op, unique);
    return fileOf(
      op,
      unique.map((vector) => ({ ...vector, kills: [...(kills.get(vector.id) ?? [])] })),
    );
  };
  const files: Record<string, VectorFile> = {};
  for (const op of vectorOperations) {
    files[op] = await build(op, [...validVectors(op, validRequests), ...invalidVectors(op)]);
    files[largeFile(op)] = await build(op, validVectors(op, largeRequests));
  }
  return files;
}

function fileOf(op: VectorOperation, vectors: readonly Vector[]): VectorFile {
  const used = new Set<string>(vectors.flatMap(({ flags }) => flags));
  return {
    formatVersion: 1,
    op,
    unitRoundoff: unitRoundoff.float64,
    threshold: testRatioThreshold,
    notes: Object.fromEntries(Object.entries(notes).filter(([flag]) => used.has(flag))),
    vectors: [...vectors],
  };
}

function validVectors(op: VectorOperation, requests: readonly FrozenRequest[]): Vector[] {
  return requests
    .filter(({ request }) => request.op === op)
    .flatMap(({ comment, request, flag }): Vector[] => {
      const bounds = boundsOf(request);
      if (bounds === undefined) return [];
      const reference = confirmedAnswer(request);
      return [
        {
          id: idOf(request),
          comment,
          flags: [...flagsOf(request, reference.outputs), ...(flag === undefined ? [] : [flag])],
          claims: claimsOf(request),
          inputs: inputsOf(request),
          kills: [],
          result: 'valid',
          conditionNumber: Number(conditionNumberOf(request).toPrecision(6)),
          expected: mapOutputs(request.op, reference.outputs, formatExact),
          ...bounds,
          references: [...reference.references],
        },
      ];
    });
}

function invalidVectors(op: VectorOperation): Vector[] {
  return invalidRequests
    .filter(({ request }) => request.op === op)
    .map(({ comment, flag, request }) => ({
      id: idOf(request),
      comment,
      flags: [flag],
      claims: ['input-validation'],
      inputs: inputsOf(request),
      kills: [],
      result: 'rejected',
    }));
}

/** The claims that a request puts to the test. */
function claimsOf<O extends Operation>({ op, inputs }: Request<O>): string[] {
  return definitions[op].claims(inputs);
}

function conditionNumberOf(request: Request): number {
  return isRidgeRequest(request) ? conditionNumber(request.inputs.kernel, request.inputs.ridge) : 1;
}

/** The inputs as they travel. JSON and back, so that the types are those of what is written. */
function inputsOf(request: Request): Vector['inputs'] {
  return JSON.parse(JSON.stringify(encodeInputs(request))) as Vector['inputs'];
}

/** Made from the inputs, so that an id cannot come to mean another problem. */
function idOf(request: Request): string {
  const hash = createHash('sha256').update(JSON.stringify(encodeInputs(request)));
  return `${request.op}-${hash.digest('hex').slice(0, 10)}`;
}

function formatExact(value: Rational): string {
  const fraction = formatRational(value);
  return fraction.length <= longestFraction ? fraction : formatDecimal(value, digits);
}

/** The float64 reference solver is the third witness. */
async function expectRight(op: VectorOperation, vector: Vector): Promise<void> {
  const request = requestOf(op, vector);
  const outcome = outcomeOfVector(vector, request, await referenceSubject.run(request), referenceSubject);
  // Without steps there is nothing to compare but the shape.
  const right =
    outcome.kind === 'compared'
      ? passes(outcome.ratio)
      : outcome.kind === 'refused' || outcome.kind === 'vacuous';
  if (!right)
    throw new Error(`${vector.id}: the float64 reference solver disagrees: ${JSON.stringify(outcome)}`);
}
