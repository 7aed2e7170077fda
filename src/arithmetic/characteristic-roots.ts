import { addToDiagonal, type Dense, multiply } from './dense';
import { element } from './element';
import { type Rational, rational, rationalFromDouble } from './rational';
import { rationalField } from './rational-field';

/**
 * The eigenvalues of a symmetric matrix to within 2^−bits of the first one, descending, each enclosed by a change of
 * sign of the characteristic polynomial, which is evaluated exactly. Undefined where an eigenvalue is multiple, or an
 * approximation is so far off that the enclosures would overlap.
 * @param approximations the n eigenvalues in floating point, descending
 */
export function characteristicRoots(
  matrix: Dense<Rational>,
  approximations: readonly number[],
  bits: number,
): Rational[] | undefined {
  const coefficients = characteristicPolynomial(matrix);
  const signAt = (x: Rational): number =>
    coefficients.reduceRight((sum, coefficient) => sum.mul(x).add(coefficient)).compare(0);
  const largest = rationalFromDouble(element(approximations, 0));
  const width = largest.div(rational(2n ** BigInt(bits)));
  const roots: Rational[] = [];
  for (const [index, approximation] of approximations.entries()) {
    // Half the distance to each neighbour: floating point is far better than that where the roots are simple.
    const middle = (other: number | undefined, otherwise: Rational): Rational =>
      other === undefined ? otherwise : rationalFromDouble((approximation + other) / 2);
    let low = middle(approximations[index + 1], largest.neg());
    let high = middle(approximations[index - 1], largest.mul(2));
    const sign = signAt(high);
    if (sign * signAt(low) >= 0) return undefined;
    while (high.sub(low).compare(width) > 0) {
      const centre = low.add(high).div(2);
      if (signAt(centre) === sign) high = centre;
      else low = centre;
    }
    roots.push(low);
  }
  return roots;
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
