import fc from 'fast-check';
import { type NumberTable, numberTable } from './number-table';
import { simplerNumbers } from './simpler-numbers';

const tables = numberTable({ minimumRows: 1, maximumRows: 12, width: 3 });
const sample = fc.sample(tables, { seed: 1, numRuns: 1000 });
const numbers = sample.flat(2);
const share = (holds: (value: number) => boolean): number => numbers.filter(holds).length / numbers.length;

/** The smallest table found for which a property fails. */
function smallest(fails: (table: NumberTable) => boolean, seed: number): NumberTable | undefined {
  return fc.check(
    fc.property(tables, (table) => !fails(table)),
    { seed },
  ).counterexample?.[0];
}

describe('a table of numbers', () => {
  it('has from the fewest to the most rows, a good share of them small', () => {
    const counts = sample.map((rows) => rows.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 12]);
    for (const count of [1, 2, 12]) {
      expect(counts.filter((other) => other === count).length).toBeGreaterThan(40);
    }
  });

  it('holds whole numbers, simple fractions and others, between −3 and 3', () => {
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([-3, 3]);
    expect(share(Number.isInteger)).toBeGreaterThan(0.3);
    expect(
      share((value) => !Number.isInteger(value) && [2, 3, 4, 5].some((d) => Number.isInteger(value * d))),
    ).toBeGreaterThan(0.1);
    expect(share((value) => !Number.isInteger(value * 60))).toBeGreaterThan(0.4);
    expect(share((value) => value < 0)).toBeGreaterThan(0.4);
    expect(numbers.some((value) => Object.is(value, -0))).toBe(false);
  });

  it('is the same for the same seed', () => {
    expect(fc.sample(tables, { seed: 1, numRuns: 1000 })).toEqual(sample);
  });
});

describe('a table of numbers shrinks', () => {
  it.each([1, 2, 3, 4, 5])('to as few rows as fail, all of them 0, from seed %i', (seed) => {
    expect(smallest((table) => table.length >= 4, seed)).toEqual(Array.from({ length: 4 }, () => [0, 0, 0]));
  });

  it.each([1, 2, 3, 4, 5])('to the one number that fails, as simple as it can be, from seed %i', (seed) => {
    expect(smallest((table) => table.flat().some((value) => value > 1.1), seed)).toEqual([
      [expect.any(Number), expect.any(Number), expect.any(Number)],
    ]);
    expect(
      smallest((table) => table.flat().some((value) => value > 1.1), seed)
        ?.flat()
        .sort(),
    ).toEqual([0, 0, 2]);
    expect(
      smallest((table) => table.flat().some((value) => value > 0.1 && value < 0.4), seed)
        ?.flat()
        .sort(),
    ).toEqual([0, 0, 1 / 3]);
  });

  it('whatever table it is given', () => {
    expect(tables.canShrinkWithoutContext([[1, 2, 3]])).toBe(true);
    expect(tables.canShrinkWithoutContext([[1, 2]])).toBe(false);
    expect(tables.canShrinkWithoutContext([])).toBe(false);
  });
});

describe('simpler numbers', () => {
  it('are none for 0, and begin with 0 for any other', () => {
    expect(simplerNumbers(0)).toEqual([]);
    for (const value of [1, -1, 1 / 3, 0.123456]) expect(simplerNumbers(value)[0]).toBe(0);
  });

  it('prefer positive numbers, small ones and short fractions', () => {
    expect(simplerNumbers(-1)).toEqual([0, 1]);
    expect(simplerNumbers(3)).toEqual([0, 1, -1, 2, -2]);
    expect(simplerNumbers(1 / 2)).toEqual([0, 1, -1]);
    expect(simplerNumbers(2 / 5)).toContain(1 / 2);
    expect(simplerNumbers(15 / 16)).toContain(1 / 2);
    expect(simplerNumbers(1 / 2)).not.toContain(2 / 5);
  });

  it('end: a chain of them is finite', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.infiniteStream(fc.nat()),
        (start, choices) => {
          let [value, length] = [Math.round(start * 2 ** 20) / 2 ** 20 + 0, 0];
          for (let list = simplerNumbers(value); list.length > 0; list = simplerNumbers(value), length++) {
            value = list[(choices.next().value as number) % list.length] as number;
          }
          expect(value).toBe(0);
          expect(length).toBeLessThan(1000);
        },
      ),
    );
  });
});
