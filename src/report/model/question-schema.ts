import { z } from 'zod';
import { InputError } from '../../input/input-error';
import { parse } from '../../input/parse';
import type { Counterexample } from '../../model/evidence';
import { inputFieldsOf, outputFieldsOf } from '../../protocol/operations/field-lists';
import { inputKinds } from '../../protocol/operations/input-kinds';
import { type Operation, operationNames } from '../../protocol/subject';
import { ReportError } from './load-report';

/** A number of an expected answer. */
const entry = z.union([
  z.number(),
  z.string().regex(/^(NaN|-?Infinity|-?\d+(\/\d+|(\.\d+)?(e-?\d+)?))$/, 'a number or a fraction'),
]);

const points = z.object({
  X: inputKinds.matrix.printable,
  Z: inputKinds.matrix.printable.optional(),
  kernel: inputKinds.kernel.printable,
});

function question(op: Operation): z.ZodObject<{ op: z.ZodLiteral<Operation> }> {
  const inputs = inputFieldsOf(op).map(({ name, optional, conversions: { printable } }) => [
    name,
    optional ? printable.optional() : printable,
  ]);
  const outputs = outputFieldsOf(op).map((field) => [
    field.name,
    field.asked ? field.conversions.schema(entry).optional() : field.conversions.schema(entry),
  ]);
  const expected = z.object({
    arithmetic: z.enum(['float64', 'exact']),
    outputs: z.object(Object.fromEntries(outputs)),
  });
  return z.object({
    name: z.string(),
    op: z.literal(op),
    inputs: z.object(Object.fromEntries(inputs)),
    points: points.optional(),
    expected: expected.optional(),
  });
}

const [first = question('distill'), ...others] = operationNames.map(question);
const asked = z.object({
  suspect: z.string('the name of a question'),
  questions: z.array(z.discriminatedUnion('op', [first, ...others]), 'a list of questions'),
});

/**
 * The questions of a counterexample that comes from a file, without their replies.
 * @throws ReportError where the report records none, as one of an earlier version, or what it records is not sound
 */
export function recordedQuestions(
  id: string,
  counterexample: Counterexample,
): Pick<Counterexample, 'questions' | 'suspect'> {
  try {
    return parse(asked, counterexample, id) as unknown as Pick<Counterexample, 'questions' | 'suspect'>;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ReportError(`${id}: ${error.message}; run the command that wrote the report again`);
  }
}
