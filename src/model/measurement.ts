import { exceeds, testRatio } from '../arithmetic/error-analysis/test-ratio';
import { boundIn, type Precision, smallestNormal } from '../arithmetic/error-analysis/unit-roundoff';
import { Matrix } from '../linear-algebra/matrix';
import { distance } from '../linear-algebra/norms';

/** What a law found on one problem. */
export type Measurement = Compared | Vacuous;

/** Something was compared. */
export interface Compared {
  readonly kind: 'compared';
  /** residual / scale */
  readonly ratio: number;
  /** how far apart the two sides are, or by how much an inequality is violated (0 when it holds) */
  readonly residual: number;
  /** how far apart rounding errors alone may bring them */
  readonly scale: number;
  /** what was compared: "fitted values, step 3" */
  readonly quantity: string;
  /** what ought to hold between `actual` and `expected` */
  readonly relation: Relation;
  readonly actual: Matrix;
  readonly expected: Matrix;
  /** for answers that must repeat bit by bit: what rounding may change where the subject declares that they vary */
  readonly repeatScale?: () => number;
  /** all that was compared, where this speaks for several */
  readonly parts?: readonly Compared[];
}

/** `at-most` holds entry by entry, and leaves open which of the two sides is wrong where it does not. */
export type Relation = 'equal' | 'at-most';

/** The law's hypotheses hold but leave nothing to compare, for instance p = q for the optimal weight. */
export interface Vacuous {
  readonly kind: 'vacuous';
  readonly reason: string;
}

/**
 * Two floating-point results that ought to be equal. Each may err by `bound` times a modest constant, so the
 * scale is twice the bound.
 */
export function equal(quantity: string, actual: Matrix, expected: Matrix, bound: number): Compared {
  return exactly(quantity, actual, expected, 2 * bound);
}

/** A floating-point result against the exact one: it alone may err, by `scale` times a modest constant. */
export function exactly(quantity: string, actual: Matrix, expected: Matrix, scale: number): Compared {
  const residual =
    actual.rows === expected.rows && actual.columns === expected.columns
      ? distance(actual, expected)
      : Infinity;
  return compared({ relation: 'equal', quantity, actual, expected, residual, scale });
}

/** `equal` for single numbers. */
export function equalNumbers(quantity: string, actual: number, expected: number, bound: number): Compared {
  return equal(quantity, scalar(actual), scalar(expected), bound);
}

/** Two answers to one question, which may differ in nothing. @param bound of either, where a subject declares that they vary */
export function repeated(quantity: string, again: Matrix, first: Matrix, bound: () => number): Compared {
  return { ...exactly(quantity, again, first, 0), repeatScale: () => 2 * bound() };
}

/** `smaller` ≤ `larger`, entry by entry; both are floating-point results that may err by `bound`. NaN is a violation. */
export function atMost(
  quantity: string,
  smaller: readonly number[],
  larger: readonly number[],
  bound: number,
): Compared {
  const residual = smaller.reduce((worst, value, i) => {
    const excess = value - (larger[i] ?? NaN);
    return exceeds(excess, worst) ? excess : worst;
  }, 0);
  const [actual, expected] = [Matrix.columnVector([...smaller]), Matrix.columnVector([...larger])];
  return compared({ relation: 'at-most', quantity, actual, expected, residual, scale: 2 * bound });
}

export function vacuous(reason: string): Vacuous {
  return { kind: 'vacuous', reason };
}

/** The measurement that speaks for several: the worst that was measured; a ratio that is no number is the worst of all. */
export function worst(measurements: readonly Measurement[]): Measurement {
  const compared = measurements.filter((measurement) => measurement.kind === 'compared');
  const filled = compared.filter((measurement) => !isEmpty(measurement));
  const parts = filled.length > 0 ? filled : compared;
  const [first, ...others] = parts;
  if (first === undefined) return measurements[0] ?? vacuous('nothing to compare');
  if (others.length === 0) return first;
  const worstPart = others.reduce(
    (worse, next) => (Number.isNaN(worse.ratio) || next.ratio <= worse.ratio ? worse : next),
    first,
  );
  return { ...worstPart, parts: parts.flatMap((part) => part.parts ?? [part]) };
}

/** Whether both sides are without entries, as predictions are where nothing is to be predicted. */
export function isEmpty({ actual, expected }: Compared): boolean {
  return actual.rows * actual.columns === 0 && expected.rows * expected.columns === 0;
}

/** The same measurement for an arithmetic with another unit roundoff and range. */
export function inPrecision(measurement: Compared, precision: Precision): Compared {
  if (precision === 'float64') return measurement;
  const scale = boundIn(precision, measurement.scale) + smallestNormal[precision];
  return { ...measurement, scale, ratio: testRatio(measurement.residual, scale) };
}

function compared(comparison: Omit<Compared, 'kind' | 'ratio'>): Compared {
  const { residual, scale } = comparison;
  return { kind: 'compared', ratio: testRatio(residual, scale), ...comparison };
}

function scalar(value: number): Matrix {
  return new Matrix([[value]]);
}
