/** significand · 2^exponent. Every finite double is such a number exactly, and so are their sums and products. */
export interface Dyadic {
  readonly significand: bigint;
  readonly exponent: number;
}

const bits = new DataView(new ArrayBuffer(8));

/** A double, exactly. Far faster than fractions, which are reduced to lowest terms. @throws RangeError for NaN, ±∞ */
export function dyadic(value: number): Dyadic {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a dyadic number`);
  bits.setFloat64(0, Math.abs(value));
  const biased = bits.getUint16(0) >> 4;
  const fraction = bits.getBigUint64(0) & (2n ** 52n - 1n);
  // Subnormal numbers have no leading one.
  const magnitude = biased === 0 ? fraction : fraction + 2n ** 52n;
  return { significand: value < 0 ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 };
}

export function addDyadic(a: Dyadic, b: Dyadic): Dyadic {
  const exponent = Math.min(a.exponent, b.exponent);
  const aligned = (summand: Dyadic): bigint => summand.significand << BigInt(summand.exponent - exponent);
  return { significand: aligned(a) + aligned(b), exponent };
}

export function multiplyDyadic(a: Dyadic, b: Dyadic): Dyadic {
  return { significand: a.significand * b.significand, exponent: a.exponent + b.exponent };
}

/** The nearest double; ±∞ beyond the largest. */
export function nearestDouble({ significand, exponent }: Dyadic): number {
  const rounded = Number(significand);
  // The bits cut off a significand of more than a thousand bits are far below the rounding.
  if (!Number.isFinite(rounded)) {
    return nearestDouble({ significand: significand >> 512n, exponent: exponent + 512 });
  }
  // In two steps, because 2^exponent alone may be out of range.
  const half = Math.trunc(exponent / 2);
  return rounded * 2 ** half * 2 ** (exponent - half);
}
