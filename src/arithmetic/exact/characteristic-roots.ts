import { element } from '../element';
import { addToDiagonal, type Dense, multiply } from './dense';
import { type Rational, rational, rationalFromDouble } from './rational';
import { rationalField } from './rational-field';

/**
 * The eigenvalues of a positive semidefinite matrix to within 2^−bits, descending, each enclosed by a change of sign of
 * the characteristic polynomial, which is evaluated exactly. Undefined where an eigenvalue other than 0 is multiple, or
 * where inaccurate approximations make the enclosures overlap.
 * @param approximations the n eigenvalues in floating point, descending
 */
export function characteristicRoots(
  matrix: Dense<Rational>,
  approximations: readonly number[],
  bits: number,
): Rational[] | undefined {
  const all = characteristicPolynomial(matrix);
  const multiplicityOfZero = all.findIndex(({ n }) => n !== 0n);
  const signAt = signOf(all.slice(multiplicityOfZero), BigInt(bits));
  const nonZero = approximations.slice(0, approximations.length - multiplicityOfZero);
  const roots: Rational[] = [];
  for (const [index, approximation] of nonZero.entries()) {
    // Half the distance to each neighbour: floating point is far better than that where the roots are simple.
    const middle = (other: number): bigint => fixedPoint((approximation + other) / 2, bits);
    let low = middle(nonZero[index + 1] ?? 0);
    let high = middle(nonZero[index - 1] ?? 3 * approximation);
    const sign = signAt(high);
    if (sign * signAt(low) >= 0) return undefined;
    while (high - low > 1n) {
      const centre = (low + high) / 2n;
      if (signAt(centre) === sign) high = centre;
      else low = centre;
    }
    roots.push(rational(low, 2n ** BigInt(bits)));
  }
  return [...roots, ...Array.from({ length: multiplicityOfZero }, () => rational(0))];
}

/** c_0 … c_n of det(xI − A), by the method of Faddeev and LeVerrier. */
export function characteristicPolynomial(matrix: Dense<Rational>): Rational[] {
  const size = matrix.length;
  const coefficients = [rational(1)];
  let product: Dense<Rational> = matrix.map((row) => row.map(() => rational(0)));
  for (let k = 1; k <= size; k++) {
    product = multiply(
      rationalField,
      matrix,
      addToDiagonal(rationalField, product, element(coefficients, 0)),
    );
    const trace = product.reduce((sum, row, i) => sum.add(element(row, i)), rational(0));
    coefficients.unshift(trace.div(-k));
  }
  return coefficients;
}

/** The sign of a polynomial at m/2^bits, by Horner's rule in integers: no fraction is ever reduced. */
function signOf(coefficients: readonly Rational[], bits: bigint): (m: bigint) => -1 | 0 | 1 {
  const denominator = coefficients.reduce((product, { d }) => product * d, 1n);
  const scale = 2n ** bits;
  let power = 1n;
  const descending = [...coefficients].reverse().map(({ s, n, d }) => {
    const scaled = s * n * (denominator / d) * power;
    power *= scale;
    return scaled;
  });
  return (m) => {
    const value = descending.reduce((sum, coefficient) => sum * m + coefficient, 0n);
    return value < 0n ? -1 : value > 0n ? 1 : 0;
  };
}

/** ⌊value · 2^bits⌋ */
function fixedPoint(value: number, bits: number): bigint {
  const { s, n, d } = rationalFromDouble(value).mul(rational(2n ** BigInt(bits)));
  return (s * n) / d;
}
