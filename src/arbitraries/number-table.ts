import fc, { Arbitrary, type Random, type Stream, Value } from 'fast-check';
import { element } from '../arithmetic/element';
import { simplerNumbers } from './simpler-numbers';

/** Rows of equal width. */
export type NumberTable = readonly (readonly number[])[];

interface Shape {
  readonly minimumRows: number;
  readonly maximumRows: number;
  /** numbers per row */
  readonly width: number;
}

/** A set of numbers to draw from. */
export interface Numbers {
  readonly draw: (random: Random) => number;
  /** the numbers that a number may shrink to */
  readonly accepts: (value: number) => boolean;
}

/**
 * Tables of numbers. One table replaces hundreds of arbitraries, which took most of the time of generation. Shrinks to
 * fewer rows, then to simpler numbers, one at a time.
 * @param numbers default: integers and simple fractions in [−3, 3], and multiples of 2⁻²⁰
 */
export function numberTable(shape: Shape, numbers = simpleNumbers): Arbitrary<NumberTable> {
  return new TableArbitrary(shape, numbers);
}

class TableArbitrary extends Arbitrary<NumberTable> {
  constructor(
    private readonly shape: Shape,
    private readonly numbers: Numbers,
  ) {
    super();
  }

  generate(random: Random): Value<NumberTable> {
    const { minimumRows, maximumRows, width } = this.shape;
    // A quarter of the tables is small, whatever the maximum.
    const most = random.nextInt(0, 3) === 0 ? Math.min(minimumRows + 2, maximumRows) : maximumRows;
    const count = random.nextInt(minimumRows, most);
    const rows: number[][] = [];
    for (let i = 0; i < count; i++) {
      const row: number[] = [];
      for (let j = 0; j < width; j++) row.push(this.numbers.draw(random));
      rows.push(row);
    }
    return new Value<NumberTable>(rows, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is NumberTable {
    const { minimumRows, maximumRows, width } = this.shape;
    return (
      Array.isArray(value) &&
      value.length >= minimumRows &&
      value.length <= maximumRows &&
      value.every((row) => Array.isArray(row) && row.length === width && row.every(this.numbers.accepts))
    );
  }

  shrink(table: NumberTable): Stream<Value<NumberTable>> {
    const simpler = simplerTables(table, this.shape.minimumRows, this.numbers.accepts);
    return fc.stream(simpler).map((rows) => new Value<NumberTable>(rows, undefined));
  }
}

/** A sixth simple fractions, a third integers, half multiples of 2⁻²⁰. */
const simpleNumbers: Numbers = {
  draw(random) {
    const bits = random.nextInt(0, 2 ** 31 - 1);
    const rest = Math.floor(bits / 6);
    switch (bits % 6) {
      case 0:
        return ((rest % 13) - 6) / (2 + (Math.floor(rest / 13) % 4));
      case 1:
      case 2:
        return (rest % 7) - 3;
      default:
        return (rest % (6 * 2 ** 20 + 1)) / 2 ** 20 - 3;
    }
  },
  accepts: Number.isFinite,
};

function* simplerTables(
  table: NumberTable,
  minimumRows: number,
  accepts: (value: number) => boolean,
): IterableIterator<NumberTable> {
  for (const count of fewerRows(table.length, minimumRows)) yield table.slice(0, count);
  if (table.length > minimumRows) {
    for (const i of table.keys()) yield table.filter((_, row) => row !== i);
  }
  if (accepts(0) && table.flat().some((value) => value !== 0)) yield table.map((row) => row.map(() => 0));
  // From the end: the numbers that a failure needs then tend to be in the first rows and columns; the rest can be
  // dropped.
  for (let i = table.length - 1; i >= 0; i--) {
    const row = element(table, i);
    for (let j = row.length - 1; j >= 0; j--) {
      for (const simpler of simplerNumbers(element(row, j)).filter(accepts)) {
        yield table.with(i, row.with(j, simpler));
      }
    }
  }
}

/** The minimum, then values ever closer to the current one. */
function fewerRows(count: number, minimum: number): number[] {
  const counts: number[] = [];
  for (let less = count - minimum; less >= 1; less = Math.floor(less / 2)) counts.push(count - less);
  return counts;
}
