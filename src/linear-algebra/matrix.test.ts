import fc from 'fast-check';
import { Matrix as MlMatrix } from 'ml-matrix';
import { Matrix } from './matrix';

const size = fc.integer({ min: 0, max: 5 });
const rowsOf = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      minLength: columns,
      maxLength: columns,
    }),
    {
      minLength: rows,
      maxLength: rows,
    },
  );
const pair = fc
  .tuple(size, size)
  .chain(([rows, columns]) => fc.tuple(rowsOf(rows, columns), rowsOf(rows, columns)));
const factors = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([a, b, c]) => fc.tuple(rowsOf(a, b), rowsOf(b, c)));
const filled = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => rowsOf(rows, columns));

/** What both classes make of the same: to the last bit, because the same sums are rounded in the same order. */
function expectSame(ours: Matrix | MlMatrix, theirs: MlMatrix): void {
  expect(ours.to2DArray()).toEqual(theirs.to2DArray());
  expect([ours.rows, ours.columns]).toEqual([theirs.rows, theirs.columns]);
}

/** Entries that look random, the same on every run. */
function waves(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => Math.sin((i * columns + j) ** 2 + 1)),
  );
}

describe('a matrix in one array', () => {
  it.each(['add', 'sub', 'mul'] as const)(
    '%s: gives what ml-matrix gives, with a matrix and a number',
    (name) => {
      fc.assert(
        fc.property(pair, fc.integer({ min: -3, max: 3 }), ([a, b], scalar) => {
          expectSame(
            Matrix[name](new Matrix(a), new Matrix(b)),
            MlMatrix[name](new MlMatrix(a), new MlMatrix(b)),
          );
          expectSame(
            Matrix[name](new Matrix(a), new MlMatrix(b)),
            MlMatrix[name](new MlMatrix(a), new MlMatrix(b)),
          );
          expectSame(new Matrix(a)[name](scalar), new MlMatrix(a)[name](scalar));
        }),
      );
    },
  );

  it('multiplies and transposes as ml-matrix does', () => {
    fc.assert(
      fc.property(factors, ([a, b]) => {
        expectSame(new Matrix(a).mmul(new Matrix(b)), new MlMatrix(a).mmul(new MlMatrix(b)));
        expectSame(new Matrix(a).mmul(new MlMatrix(b)), new MlMatrix(a).mmul(new MlMatrix(b)));
        expectSame(new Matrix(a).transpose(), new MlMatrix(a).transpose());
      }),
    );
    expect(() => Matrix.zeros(2, 3).mmul(Matrix.zeros(2, 3))).toThrow('no product of 2×3 and 2×3');
  });

  // Rows come in groups of four and, where the left factor is large, in blocks of 32, and columns in pairs.
  it.each([
    [3, 7, 2],
    [4, 3, 1],
    [9, 5, 3],
    [65, 70, 1],
    [65, 70, 2],
    [67, 64, 5],
    [100, 45, 66],
  ])('multiplies %i×%i by so many×%i to the last bit as ml-matrix does', (rows, inner, columns) => {
    const [a, b] = [waves(rows, inner), waves(inner, columns)];
    const expected = new MlMatrix(a).mmul(new MlMatrix(b)).to2DArray();
    expect(new Matrix(a).mmul(new Matrix(b)).to2DArray()).toEqual(expected);
  });

  it.each([1, 5, 32, 33, 65, 100])('finds the one pair that is not symmetric: n = %i', (rows) => {
    const any = new Matrix(waves(rows, rows));
    const symmetric = Matrix.add(any, any.transpose());
    expect(symmetric.isSymmetric()).toBe(true);
    const places = [0, 1, rows >> 1, rows - 2, rows - 1].filter((place) => place >= 0 && place < rows);
    for (const [i, j] of places.flatMap((i) => places.map((j) => [i, j] as const))) {
      const spoilt = new Matrix(symmetric).set(i, j, i === j ? NaN : 7);
      expect(spoilt.isSymmetric()).toBe(false);
    }
    expect(new Matrix(rows, rows + 1).isSymmetric()).toBe(false);
  });

  it('takes rows and columns out, puts them in and removes them', () => {
    fc.assert(
      fc.property(filled, (rows) => {
        const [ours, theirs] = [new Matrix(rows), new MlMatrix(rows)];
        const order = [...rows.keys()].reverse();
        expectSame(ours.subMatrixRow(order), theirs.subMatrixRow(order));
        expectSame(ours.subMatrixColumn([0, 0]), theirs.subMatrixColumn([0, 0]));
        expectSame(ours.subMatrix(0, 0, 0, ours.columns - 1), theirs.subMatrix(0, 0, 0, theirs.columns - 1));
        expectSame(ours.getRowVector(0), theirs.getRowVector(0));
        expectSame(ours.getColumnVector(0), theirs.getColumnVector(0));
        expectSame(ours.clone().addRow(ours.getRow(0)), theirs.clone().addRow(theirs.getRow(0)));
        expectSame(ours.clone().addRow(0, ours.getRow(0)), theirs.clone().addRow(0, theirs.getRow(0)));
        expectSame(ours.clone().addColumn(ours.getColumn(0)), theirs.clone().addColumn(theirs.getColumn(0)));
        expectSame(ours.clone().removeRow(0), theirs.clone().removeRow(0));
        expectSame(ours.clone().removeColumn(0), theirs.clone().removeColumn(0));
      }),
    );
  });

  it('serves the methods of ml-matrix that it does not have itself', () => {
    const matrix = new Matrix([[1, 2], [3, 5]]); // prettier-ignore
    expect([matrix.trace(), matrix.max(), matrix.sum()]).toEqual([6, 5, 11]);
    expect(matrix.apply((i, j) => void matrix.set(i, j, i + j)).to2DArray()).toEqual([[0, 1], [1, 2]]); // prettier-ignore
    expect(MlMatrix.isMatrix(matrix)).toBe(true);
  });

  it('is a copy of what it is made from', () => {
    const original = new Matrix([[1]]);
    for (const copy of [new Matrix(original), original.clone(), new Matrix(new MlMatrix([[1]]))]) {
      copy.set(0, 0, 2);
    }
    expect(original.get(0, 0)).toBe(1);
  });

  it('refuses what is no matrix', () => {
    expect(() => new Matrix([[1, 2], [3]])).toThrow(RangeError);
    expect(() => new Matrix([['1' as unknown as number]])).toThrow(TypeError);
    expect(() => Matrix.from1DArray(2, 2, [1, 2, 3])).toThrow(RangeError);
  });

  it.each([0, 1, 64, 65])('is zero everywhere at first, whatever its size: %i', (rows) => {
    const matrix = new Matrix(rows, rows);
    expect(matrix.elements).toHaveLength(rows * rows);
    expect(matrix.elements.every((element) => Object.is(element, 0))).toBe(true);
  });
});
