import { element } from '../arithmetic/element';
import { decimalExponential } from '../arithmetic/exact/decimal-exponential';
import { type Dense, power } from '../arithmetic/exact/dense';
import { exponential } from '../arithmetic/exact/exponential';
import { formatDecimal, type Rational, rational, rationalFromDouble } from '../arithmetic/exact/rational';
import { rationalField } from '../arithmetic/exact/rational-field';
import type { KernelInputs } from '../solver/inputs';

/** A kernel matrix with the names of the independent computations that agree on it. */
interface KernelReference {
  readonly outputs: { readonly K: Dense<Rational> };
  readonly references: readonly string[];
}

type ExactPoint = readonly Rational[];

/** κ(x, z) in two ways. */
interface Routes {
  readonly references: readonly [string, string];
  readonly values: (x: ExactPoint, z: ExactPoint) => readonly [Rational, Rational];
}

const digits = 50;
/** So many more are computed that the last digit shown is right in both. */
const guardDigits = 10;

/** @throws Error when two routes disagree, which no vector survives */
export function kernelReference(inputs: KernelInputs): KernelReference {
  const { references, values } = routesTo(inputs);
  const [points, others] = [inputs.points, inputs.others].map((matrix) =>
    matrix.to2DArray().map((row) => row.map(rationalFromDouble)),
  );
  const K = (points ?? []).map((x) =>
    (others ?? []).map((z) => {
      const [value, other] = values(x, z);
      if (formatDecimal(value, digits) !== formatDecimal(other, digits)) {
        throw new Error('kernel: two routes disagree');
      }
      return value;
    }),
  );
  return { outputs: { K }, references };
}

function routesTo({ kernel }: KernelInputs): Routes {
  switch (kernel.type) {
    case 'linear':
      return {
        references: ['inner products in exact rationals', 'polarisation identity in exact rationals'],
        values: (x, z) => [innerProduct(x, z), polarised(x, z)],
      };
    case 'polynomial': {
      const { degree } = kernel;
      const [gamma, offset] = [kernel.gamma, kernel.offset].map(rationalFromDouble) as [Rational, Rational];
      return {
        references: ['powers in exact rationals', 'binomial expansion in exact rationals'],
        values: (x, z) => [
          power(rationalField, gamma.mul(innerProduct(x, z)).add(offset), degree),
          binomial(gamma.mul(polarised(x, z)), offset, degree),
        ],
      };
    }
    case 'rbf':
      return exponentialRoutes(kernel.gamma, (difference) => difference.mul(difference));
    case 'laplacian':
      return exponentialRoutes(kernel.gamma, (difference) => difference.abs());
  }
}

/** exp(−γ Σ t(x_k − z_k)) and Π exp(−γ t(x_k − z_k)). */
function exponentialRoutes(gamma: number, term: (difference: Rational) => Rational): Routes {
  const rate = rationalFromDouble(-gamma);
  return {
    references: ['Taylor series of the exponential function', 'product over the coordinates, by decimal.js'],
    values(x, z) {
      const exponents = x.map((coordinate, k) => rate.mul(term(coordinate.sub(element(z, k)))));
      return [
        exponential(sum(exponents), digits + guardDigits),
        exponents
          .map((exponent) => decimalExponential(exponent, digits + guardDigits))
          .reduce((product, factor) => product.mul(factor), rational(1)),
      ];
    },
  };
}

function innerProduct(x: ExactPoint, z: ExactPoint): Rational {
  return sum(x.map((coordinate, k) => coordinate.mul(element(z, k))));
}

/** (‖x+z‖² − ‖x−z‖²)/4 */
function polarised(x: ExactPoint, z: ExactPoint): Rational {
  const squares = (other: (coordinate: Rational, k: number) => Rational): Rational =>
    sum(x.map((coordinate, k) => other(coordinate, k)).map((value) => value.mul(value)));
  const together = squares((coordinate, k) => coordinate.add(element(z, k)));
  const apart = squares((coordinate, k) => coordinate.sub(element(z, k)));
  return together.sub(apart).div(4);
}

/** (a + b)^n */
function binomial(a: Rational, b: Rational, n: number): Rational {
  let choose = rational(1);
  let total = rational(0);
  for (let j = 0; j <= n; j++) {
    total = total.add(choose.mul(power(rationalField, a, j)).mul(power(rationalField, b, n - j)));
    choose = choose.mul(n - j).div(j + 1);
  }
  return total;
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => total.add(value), rational(0));
}
