import { type Rational, rationalFromDecimal, rationalFromDouble } from '../arithmetic/exact/rational';
import { type Input, notFiniteIn } from './input-numbers';
import type { Confirmed } from './operations/definition';
import { definitions } from './operations/definitions';
import { fromFields, inputFieldsOf, outputFieldsOf, valueIn } from './operations/field-lists';
import type { Operation, OutputsJson, Request, Types } from './operations/types';

/**
 * How the doubles of a request are read: `double` as the binary numbers they are, `decimal` as the shortest decimals
 * that print them. A person who reads 0.1 means the latter, and the difference is within any rounding bound.
 */
export type Reading = 'double' | 'decimal';

/** How large a problem may be; exact numbers grow with every step. */
interface ExactLimits {
  readonly points: number;
  readonly steps: number;
}

/** Small enough that nobody waits for the answer. */
const quick: ExactLimits = { points: 5, steps: 8 };

/**
 * The exact answer to a request; undefined where the problem is too large, the answer is irrational, or an input is
 * not a finite number.
 */
export function exactAnswer<O extends Operation>(
  request: Request<O>,
  reading: Reading,
  limits = quick,
): OutputsJson<Rational>[O] | undefined {
  const { op, inputs } = request;
  const { exact } = definitions[op];
  const { points, steps } = exact.size(inputs);
  if (points > limits.points || steps > limits.steps || !isFinite(inputs)) return undefined;
  const outputs = exact.answer(exactInputs(request, reading), inputs);
  return outputs && named(request, outputs);
}

/**
 * The exact answer to a request of any size by one route, checked by another that shares nothing with it but the
 * arithmetic; many digits of it where it is irrational.
 * @throws Error where two routes disagree
 */
export function confirmedAnswer<O extends Operation>(
  request: Request<O>,
): Confirmed<OutputsJson<Rational>[O]> {
  const { op, inputs } = request;
  const { exact } = definitions[op];
  const given = exactInputs(request, 'double');
  const outputs = exact.answer(given, inputs);
  if (outputs !== undefined) {
    return { outputs: named(request, outputs), references: exact.confirm(outputs, given, inputs) };
  }
  const approximated = exact.approximate?.(given, inputs);
  if (approximated === undefined) throw new Error(`no exact answer to ${op}`);
  return { ...approximated, outputs: named(request, approximated.outputs) };
}

function exactInputs<O extends Operation>(
  { op, inputs }: Request<O>,
  reading: Reading,
): Types[O]['exactInputs'] {
  const exact = (value: number): Rational =>
    reading === 'double' ? rationalFromDouble(value) : rationalFromDecimal(String(value));
  return fromFields(inputFieldsOf(op), 'key', ({ key, conversions }) => {
    const value = valueIn(inputs, key);
    // A matrix that is left out has no rows.
    return value === undefined ? [] : conversions.exact(value, exact);
  });
}

/** Exact outputs by the names of the protocol; what a request does without is left out. */
function named<O extends Operation>(
  { op, inputs }: Request<O>,
  outputs: Types[O]['exactOutputs'],
): OutputsJson<Rational>[O] {
  return fromFields(outputFieldsOf(op), 'name', (field) =>
    field.asked && field.size(inputs).rows === 0 ? undefined : valueIn(outputs, field.key),
  );
}

function isFinite(inputs: object): boolean {
  return Object.values(inputs).every((input: Input) => notFiniteIn(input) === undefined);
}
