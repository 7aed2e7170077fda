import { characteristicPolynomial, characteristicRoots } from './characteristic-roots';
import { formatDecimal, formatRational, rational } from './rational';

const over = (rows: number[][]): ReturnType<typeof rational>[][] =>
  rows.map((row) => row.map((x) => rational(x)));
const golden = over([[2, 1], [1, 3]]); // prettier-ignore

describe('characteristicPolynomial', () => {
  it('has the eigenvalues as its roots', () => {
    // (x−1)(x−2)(x−4) = x³ − 7x² + 14x − 8
    const diagonal = over([[2, 0, 0], [0, 1, 0], [0, 0, 4]]); // prettier-ignore
    expect(characteristicPolynomial(diagonal).map(formatRational)).toEqual(['-8', '14', '-7', '1']);
  });
});

describe('characteristicRoots', () => {
  it('gives as many digits as are wanted', () => {
    const roots = characteristicRoots(golden, [3.618033988749895, 1.381966011250105], 150);
    // (5 ± √5)/2
    expect(roots?.map((root) => formatDecimal(root, 40))).toEqual(
      ['3.618033988749894848204586834365638117720', '1.381966011250105151795413165634361882280'].map(
        (digits) => digits.replace(/0+$/, ''),
      ),
    );
  });

  it('knows how often 0 is an eigenvalue', () => {
    const features = [[1, 2], [1, 2], [3, -1], [0, 1]]; // prettier-ignore
    const gram = features.map((x) =>
      features.map((z) => x.reduce((sum, entry, i) => sum + entry * (z[i] ?? 0), 0)),
    );
    const roots = characteristicRoots(over(gram), [11.5, 9.4, 1e-16, -1e-17], 60);
    expect(roots?.slice(2).map(formatRational)).toEqual(['0', '0']);
    expect(roots?.slice(0, 2).reduce((sum, root) => sum + root.valueOf(), 0)).toBeCloseTo(21);
  });

  it('gives nothing where it cannot enclose each root by itself', () => {
    expect(characteristicRoots(over([[1, 0], [0, 1]]), [1, 1], 60)).toBeUndefined(); // prettier-ignore
    expect(characteristicRoots(golden, [3.7, 3.65], 60)).toBeUndefined();
  });
});
