import { element } from '../../src/arithmetic/element';
import { passes } from '../../src/arithmetic/error-analysis/test-ratio';
import type { Precision } from '../../src/arithmetic/error-analysis/unit-roundoff';
import { NotPositiveDefiniteError } from '../../src/linear-algebra/backend';
import { Matrix } from '../../src/linear-algebra/matrix';
import { mlMatrixBackend } from '../../src/linear-algebra/ml-matrix-backend';
import { equal, inPrecision, type Measurement, repeated, vacuous, worst } from '../../src/model/measurement';
import { answerBounds } from '../../src/protocol/answer-bounds';
import { inputsFor, type Neighbour, neighboursOf } from '../../src/protocol/neighbours';
import type { InputsOf, OutputName } from '../../src/protocol/operations/types';
import { outputParts } from '../../src/protocol/output-parts';
import { pointsOf } from '../../src/protocol/points-json';
import { encodeOutputs } from '../../src/protocol/protocol-json';
import { referenceOperations } from '../../src/protocol/reference-operations';
import { ask } from '../../src/protocol/requests';
import type { Operation, OutputsOf, Request } from '../../src/protocol/subject';

const reference = referenceOperations(mlMatrixBackend);

/** Up to this size a problem is asked with every neighbour. Counterexamples shrink into it and stay failures. */
const smallProblem = 6;

/** A question, with others that differ from it in exactly one input. */
export interface Turns<O extends Operation> {
  readonly op: O;
  readonly inputs: InputsOf<O>;
  readonly neighbours: readonly Neighbour<O>[];
}

/**
 * Every neighbour of a question about a small problem; of one about a larger problem one, in turn.
 * @param rows,steps the size of the problem
 */
export function turnsOf<O extends Operation>(
  op: O,
  inputs: InputsOf<O>,
  rows: number,
  steps: number,
): Turns<O> {
  // A subject that is given points cannot be asked about another K.
  const isOnPoints = (own: InputsOf<O>): boolean => pointsOf(own) !== undefined;
  const all = neighboursOf(op, inputs).filter(
    (neighbour) => isOnPoints(inputs) === isOnPoints(neighbour.inputs),
  );
  const turn = (rows + steps) % all.length;
  return {
    op,
    inputs: inputsFor(op, inputs),
    neighbours: isSmall(rows, steps) ? all : all.slice(turn, turn + 1),
  };
}

export function isSmall(rows: number, steps: number): boolean {
  return rows * steps <= smallProblem;
}

/** The question, and after each neighbour the question again: what is kept from either must not reach the other. */
export function askInTurn<O extends Operation>({
  op,
  inputs,
  neighbours,
}: Turns<O>): Readonly<Record<string, Request<O>>> & { readonly first: Request<O> } {
  const turns = neighbours.flatMap(({ name, inputs: other }) => [
    [name, ask(op, other)],
    [`after ${name}`, ask(op, inputs)],
  ]);
  return { first: ask(op, inputs), ...(Object.fromEntries(turns) as Record<string, Request<O>>) };
}

/**
 * The question has one answer, to the last bit. Its neighbours have the right ones, unless the question itself has a
 * wrong one: that is for other laws to say.
 */
export function judgeTurns<O extends Operation>(
  { op, inputs, neighbours }: Turns<O>,
  answers: Readonly<Record<string, OutputsOf<O>>>,
  precision: Precision,
  judge: (answer: OutputsOf<O>, request: Request<O>) => Measurement = againstReference,
): Measurement[] {
  const answer = (name: string): OutputsOf<O> => answers[name] as OutputsOf<O>;
  const request = (own: InputsOf<O>): Request<O> => ({ op, inputs: own });
  const isWrong = (measured: Measurement): boolean =>
    measured.kind === 'compared' && !passes(inPrecision(measured, precision).ratio);
  const same = neighbours.map(({ name }) =>
    identical(`asked again after ${name}`, request(inputs), answer(`after ${name}`), answer('first')),
  );
  const others = worst(
    neighbours.map((neighbour) => judge(answer(neighbour.name), request(neighbour.inputs))),
  );
  const pure = !isWrong(others) || !isWrong(judge(answer('first'), request(inputs)));
  return [...same, ...(pure ? [others] : [])];
}

/** Nothing may differ, not even by rounding, unless the subject declares that its last bits vary. */
export function identical<O extends Operation>(
  when: string,
  request: Request<O>,
  again: OutputsOf<O>,
  first: OutputsOf<O>,
): Measurement {
  const before = matricesOf(request, first);
  const bound = (quantity: OutputName): number => answerBounds(request).get(quantity) ?? NaN;
  return worst(
    matricesOf(request, again).map(({ name, quantity, values }, index) =>
      repeated(`${name}, ${when}`, values, element(before, index).values, () => bound(quantity)),
    ),
  );
}

/** What a right implementation answers, by the reference solver. */
function againstReference<O extends Operation>(answer: OutputsOf<O>, request: Request<O>): Measurement {
  const expected = referenceAnswer(request);
  if (expected === undefined) return vacuous('K + λI is singular for the reference solver');
  const bounds = answerBounds(request);
  const right = matricesOf(request, expected);
  return worst(
    matricesOf(request, answer).map(({ name, quantity, values }, index) =>
      equal(name, values, element(right, index).values, bounds.get(quantity) ?? NaN),
    ),
  );
}

function referenceAnswer<O extends Operation>({ op, inputs }: Request<O>): OutputsOf<O> | undefined {
  try {
    return reference[op](inputs);
  } catch (error) {
    if (error instanceof NotPositiveDefiniteError) return undefined;
    throw error;
  }
}

interface NamedMatrix {
  readonly name: string;
  readonly quantity: OutputName;
  readonly values: Matrix;
}

/** An answer matrix by matrix. No weight, where any is right, is a matrix without entries. */
function matricesOf<O extends Operation>(request: Request<O>, answer: OutputsOf<O>): NamedMatrix[] {
  return outputParts(request.op, encodeOutputs(request, answer)).map(({ name, quantity, rows }) => ({
    name,
    quantity,
    values: new Matrix(rows.map((row) => row.filter((entry) => entry !== null).map(Number))),
  }));
}
