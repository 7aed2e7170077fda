import { element } from '../../../arithmetic/element';
import { decimalExponential } from '../../../arithmetic/exact/decimal-exponential';
import { type Dense, multiply, power, transpose } from '../../../arithmetic/exact/dense';
import { exponential } from '../../../arithmetic/exact/exponential';
import { formatDecimal, type Rational, rational } from '../../../arithmetic/exact/rational';
import { rationalField } from '../../../arithmetic/exact/rational-field';
import type { ExactInput } from '../fields';

/** The inputs of a kernel matrix in exact numbers. */
export interface ExactKernelInputs {
  readonly kernel: ExactInput['kernel'];
  readonly points: Dense<Rational>;
  readonly others: Dense<Rational>;
}

/** A kernel matrix with the names of the independent computations that agree on it. */
interface ConfirmedKernel {
  readonly outputs: { readonly kernel: Dense<Rational> };
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

/** κ(X, Z) by two routes, to 50 digits where it is not rational. @throws Error when they disagree */
export function confirmedKernel(inputs: ExactKernelInputs): ConfirmedKernel {
  const { references, values } = routesTo(inputs);
  const kernel = inputs.points.map((x) =>
    inputs.others.map((z) => {
      const [value, other] = values(x, z);
      if (formatDecimal(value, digits) !== formatDecimal(other, digits)) {
        throw new Error('kernel: two routes disagree');
      }
      return value;
    }),
  );
  return { outputs: { kernel }, references };
}

/** κ(X, Z); undefined for the kernels whose values are not rational. */
export function rationalKernel({ kernel, points, others }: ExactKernelInputs): Dense<Rational> | undefined {
  if (kernel.type !== 'linear' && kernel.type !== 'polynomial') return undefined;
  const products = multiply(rationalField, points, transpose(others));
  if (kernel.type === 'linear') return products;
  const { gamma, offset, degree } = kernel;
  return products.map((row) => row.map((product) => gamma.mul(product).add(offset).pow(degree)));
}

function routesTo({ kernel }: ExactKernelInputs): Routes {
  switch (kernel.type) {
    case 'linear':
      return {
        references: ['inner products in exact rationals', 'polarisation identity in exact rationals'],
        values: (x, z) => [innerProduct(x, z), polarised(x, z)],
      };
    case 'polynomial': {
      const degree = Number(kernel.degree);
      const { gamma, offset } = kernel;
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
function exponentialRoutes(gamma: Rational, term: (difference: Rational) => Rational): Routes {
  const rate = gamma.neg();
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
