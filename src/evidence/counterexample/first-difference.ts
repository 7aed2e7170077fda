import { fractionValue } from '../../arithmetic/exact/fraction-value';
import { Matrix } from '../../linear-algebra/matrix';
import { judgedMeasurement } from '../../model/judged';
import { equal } from '../../model/measurement';
import { answerBounds } from '../../protocol/answer-bounds';
import { entryName, outputParts } from '../../protocol/output-parts';
import type { OutputsJson } from '../../protocol/protocol-json';
import type { Difference, ExpectedAnswer } from '../../protocol/question';
import type { JudgedBy, Operation, Request } from '../../protocol/subject';
import { judge } from '../campaign/judge';

/** An entry of an answer as it is written; null is the weight of a step at which every weight is optimal. */
type Entry = number | string | null;

/**
 * Where an answer first departs from the expected one by more than rounding explains; undefined where it does not.
 * @param received an answer of the shape that the request calls for
 * @param subject that gave it
 */
export function firstDifference(
  request: Request,
  received: OutputsJson[Operation],
  { outputs }: ExpectedAnswer,
  subject: JudgedBy,
): Difference | undefined {
  const bounds = answerBounds(request);
  const expectedParts = outputParts<number | string>(request.op, outputs);
  const wrong = (pairs: readonly EntryPair[], bound: number): boolean => {
    const [actual, expected] = [pairs.map((pair) => pair.actual), pairs.map((pair) => pair.expected)];
    const measured = equal('', Matrix.columnVector(actual), Matrix.columnVector(expected), bound);
    return judge(judgedMeasurement(measured, [request], subject)) === 'wrong';
  };
  for (const [position, part] of outputParts(request.op, received).entries()) {
    const expectedEntry = (i: number, j: number): Entry => expectedParts[position]?.rows[i]?.[j] ?? null;
    const entries = part.rows.flatMap((row, i) => row.map((entry, j) => ({ i, j, entry })));
    const pairs = entries.map(({ i, j, entry }) => pairOf(entry, expectedEntry(i, j)));
    const bound = bounds.get(part.quantity) ?? 0;
    if (pairs.length === 0 || !wrong(pairs, bound)) continue;
    // If each of N entries were within bound/√N, the whole would be within the bound: at least one is not.
    const found = entries[pairs.findIndex((pair) => wrong([pair], bound / Math.sqrt(pairs.length)))];
    if (found === undefined) continue;
    const { i, j, entry } = found;
    return { entry: entryName(part, i, j), expected: expectedEntry(i, j), received: entry };
  }
  return undefined;
}

/** An entry as it came and as it should be, as numbers. */
interface EntryPair {
  readonly actual: number;
  readonly expected: number;
}

/** Where every weight is optimal, none and every finite number is right. */
function pairOf(received: Entry, expected: Entry): EntryPair {
  const actual = received === null ? NaN : valueOf(received);
  if (expected !== null) return { actual, expected: valueOf(expected) };
  return received === null || Number.isFinite(actual) ? { actual: 0, expected: 0 } : { actual, expected: 0 };
}

function valueOf(entry: number | string): number {
  return typeof entry === 'string' ? fractionValue(entry) : entry;
}
