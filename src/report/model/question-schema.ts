import { z } from 'zod';
import { InputError } from '../../input/input-error';
import { parse } from '../../input/parse';
import { commonKernelTypes } from '../../kernels/kernel';
import type { Counterexample } from '../../model/evidence';
import type { Question } from '../../protocol/question';
import { ReportError } from './load-report';

/** What becomes part of a program has to be a number, whoever wrote the report. */
const number = z.union([z.number(), z.literal('-0')], 'a finite number');
const matrix = z.array(z.array(number).min(1)).min(1);
const ridge = { K: matrix, y: matrix, lambda: number };
const entry = z.union([
  z.number(),
  z.string().regex(/^(NaN|-?Infinity|-?\d+(\/\d+|(\.\d+)?(e-?\d+)?))$/, 'a number or a fraction'),
]);
const rows = z.array(z.array(entry));
const kernel = z.object({
  type: z.enum(commonKernelTypes),
  gamma: number.optional(),
  degree: number.optional(),
  offset: number.optional(),
});

function question<Op extends Question['op'], Inputs extends z.ZodRawShape, Outputs extends z.ZodRawShape>(
  op: Op,
  inputs: Inputs,
  outputs: Outputs,
): z.ZodObject {
  const expected = z.object({ arithmetic: z.enum(['float64', 'exact']), outputs: z.object(outputs) });
  return z.object({
    name: z.string(),
    op: z.literal(op),
    inputs: z.object(inputs),
    expected: expected.optional(),
  });
}

const asked = z.object({
  suspect: z.string('the name of a question'),
  questions: z.array(
    z.discriminatedUnion('op', [
      question(
        'distill',
        { ...ridge, alphas: z.array(number), Kx: matrix.optional() },
        { fitted: z.array(rows), predictions: z.array(rows).optional() },
      ),
      question(
        'limit',
        { ...ridge, alpha: number, Kx: matrix.optional() },
        { fitted: rows, predictions: rows.optional() },
      ),
      question(
        'spectrum',
        { K: matrix, lambda: number, alphas: z.array(number) },
        { eigenvalues: z.array(entry), filters: rows },
      ),
      question(
        'optimalWeight',
        { ...ridge, alphas: z.array(number), Kx: matrix, yx: matrix },
        { alpha: entry.nullable() },
      ),
      question('kernel', { kernel, X: matrix, Z: matrix }, { K: rows }),
    ]),
    'a list of questions',
  ),
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
