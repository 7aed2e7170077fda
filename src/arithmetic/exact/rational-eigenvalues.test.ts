import { formatRational, rational } from './rational';
import { rationalEigenvalues } from './rational-eigenvalues';

const over = (rows: number[][]): ReturnType<typeof rational>[][] =>
  rows.map((row) => row.map((x) => rational(x)));

describe('rationalEigenvalues', () => {
  it.each<[string[], number[][], number[]]>([
    [['3', '1'], [[2, 1], [1, 2]], [3.0000000000000004, 1]],
    [['5', '5', '0'], [[5, 0, 0], [0, 0, 0], [0, 0, 5]], [5, 5, 1e-17]],
    [['0', '0'], [[0, 0], [0, 0]], [0, -1e-18]],
  ])('finds %j', (expected, rows, approximations) => {
    expect(rationalEigenvalues(over(rows), approximations)?.map(formatRational)).toEqual(expected);
  }); // prettier-ignore

  it('counts a fraction as often as it is an eigenvalue, however often it is guessed', () => {
    const third = [[rational(1, 3), rational(0)], [rational(0), rational(1, 3)]]; // prettier-ignore
    expect(rationalEigenvalues(third, [1 / 3, 1 / 3])?.map(formatRational)).toEqual(['1/3', '1/3']);
  });

  it('finds nothing where an eigenvalue is irrational, or the guess is another number', () => {
    expect(rationalEigenvalues(over([[2, 1], [1, 3]]), [3.618033988749895, 1.381966011250105])).toBeUndefined(); // prettier-ignore
    expect(rationalEigenvalues(over([[2, 1], [1, 2]]), [3, 2])).toBeUndefined(); // prettier-ignore
  });
});
