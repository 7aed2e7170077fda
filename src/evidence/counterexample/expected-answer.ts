import { formatDecimal, formatRational, type Rational } from '../../arithmetic/exact/rational';
import { NotPositiveDefiniteError } from '../../linear-algebra/backend';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { exactAnswer } from '../../protocol/exact-answer';
import { encodePoints } from '../../protocol/points-json';
import { encodeOutputs, mapOutputs } from '../../protocol/protocol-json';
import type { ExpectedAnswer } from '../../protocol/question';
import { referenceOperations } from '../../protocol/reference-operations';
import type { Operation, OutputsOf, Request } from '../../protocol/subject';

const reference = referenceOperations(mlMatrixBackend);

/** A longer fraction is no easier to read than its decimal expansion. */
const longestFraction = 12;
/** As many as tell any two doubles apart. */
const digits = 17;

/**
 * What a right implementation answers: exactly where the problem is small, its decimals taken at their word; undefined
 * where K + λI is singular in the arithmetic that would say it.
 */
export function expectedAnswer(request: Request): ExpectedAnswer | undefined {
  // K itself is rounded where it was evaluated on points: nothing exact follows from it.
  const exact = encodePoints(request.inputs) === undefined ? exactAnswer(request, 'decimal') : undefined;
  if (exact !== undefined)
    return { arithmetic: 'exact', outputs: mapOutputs(request.op, exact, formatExact) };
  try {
    return { arithmetic: 'float64', outputs: encodeOutputs(request, answer(request)) };
  } catch (error) {
    if (error instanceof NotPositiveDefiniteError) return undefined;
    throw error;
  }
}

function formatExact(value: Rational): string {
  const fraction = formatRational(value);
  // The double next to it, as any language prints it.
  return fraction.length <= longestFraction ? fraction : String(Number(formatDecimal(value, digits)));
}

function answer<O extends Operation>({ op, inputs }: Request<O>): OutputsOf<O> {
  return reference[op](inputs);
}
