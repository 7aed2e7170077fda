import { DivisionByZeroError, type OrderedField } from './field';
import { integerLinearAlgebra } from './integer-linear-algebra';
import { type Rational, rational } from './rational';

/** The rational numbers: no rounding anywhere. */
export const rationalField: OrderedField<Rational> = {
  get zero() {
    return rational(0);
  },
  get one() {
    return rational(1);
  },
  add: (a, b) => a.add(b),
  subtract: (a, b) => a.sub(b),
  multiply: (a, b) => a.mul(b),
  divide(a, b) {
    if (b.n === 0n) throw new DivisionByZeroError('division by the rational number 0');
    return a.div(b);
  },
  isZero: (a) => a.n === 0n,
  compare: (a, b) => a.compare(b),
  matrices: integerLinearAlgebra<Rational>({
    read: ({ s, n, d }) => ({ numerator: s * n, denominator: d }),
    make: rational,
  }),
};
