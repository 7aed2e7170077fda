/**
 * An exact rational number: mathjs's Fraction, with s the sign, n ≥ 0 the numerator and d > 0 the denominator. Users see
 * this type, and the built package does without the types of mathjs.
 */
export interface Rational {
  readonly s: bigint;
  readonly n: bigint;
  readonly d: bigint;
  add(other: Rational | number): Rational;
  sub(other: Rational | number): Rational;
  mul(other: Rational | number): Rational;
  div(other: Rational | number): Rational;
  pow(exponent: Rational | number): Rational;
  neg(): Rational;
  abs(): Rational;
  inverse(): Rational;
  floor(): Rational;
  equals(other: Rational | number): boolean;
  compare(other: Rational | number): number;
  valueOf(): number;
  /** "44/21" */
  toFraction(): string;
}

type FractionClass = new (numerator: bigint, denominator: bigint) => Rational;

let fractionClass: FractionClass | undefined;

/** numerator/denominator, exactly. @throws Error when the denominator is 0 */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  fractionClass ??= loadFraction();
  return new fractionClass(BigInt(numerator), BigInt(denominator));
}

/**
 * The exact value of a decimal number: "0.1" is one tenth, "1e-3" one thousandth.
 * @throws RangeError where the text is not a decimal number
 */
export function rationalFromDecimal(text: string): Rational {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(text) ?? noDecimal(text);
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}

/** The exact value of a double: an integer times a power of two. @throws RangeError for NaN and ±∞ */
export function rationalFromDouble(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a rational number`);
  let scaled = value;
  let denominator = 1n;
  while (!Number.isInteger(scaled)) {
    // Exact: a double that is not an integer is far from overflow.
    scaled *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(scaled), denominator);
}

/** "44/21", "3", "-1/2": the form in which reports show exact numbers. */
export function formatRational(value: Rational): string {
  return value.toFraction();
}

/** The nearest decimal with the given number of significant digits, ties away from 0: "3.3333e-1". */
export function formatDecimal(value: Rational, digits: number): string {
  const { s: sign, n: numerator, d: denominator } = value;
  if (numerator === 0n) return '0';
  const first = leadingExponent(numerator, denominator);
  const rounded = roundedQuotient(numerator, denominator, digits - 1 - first);
  // 9.99… rounds up to one digit more.
  const carried = rounded.length > digits;
  const [lead, rest] = [rounded.slice(0, 1), rounded.slice(1, digits).replace(/0+$/, '')];
  const exponent = carried ? first + 1 : first;
  return `${sign < 0n ? '-' : ''}${lead}${rest && `.${rest}`}${exponent === 0 ? '' : `e${exponent}`}`;
}

/** The e with 10^e ≤ numerator/denominator < 10^(e+1). */
function leadingExponent(numerator: bigint, denominator: bigint): number {
  const guess = String(numerator).length - String(denominator).length;
  const reached =
    guess >= 0
      ? numerator >= denominator * 10n ** BigInt(guess)
      : numerator * 10n ** BigInt(-guess) >= denominator;
  return reached ? guess : guess - 1;
}

/** numerator/denominator · 10^shift, rounded to an integer. */
function roundedQuotient(numerator: bigint, denominator: bigint, shift: number): string {
  const [over, under] =
    shift >= 0
      ? [numerator * 10n ** BigInt(shift), denominator]
      : [numerator, denominator * 10n ** BigInt(-shift)];
  return String((2n * over + under) / (2n * under));
}

function noDecimal(text: string): never {
  throw new RangeError(`${text} is not a decimal number`);
}

/** Loaded on demand: mathjs takes longer to load than all else at start-up, and few runs need exact arithmetic. */
function loadFraction(): FractionClass {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start-up
  const { Fraction } = require('../mathjs') as { Fraction: FractionClass };
  return Fraction;
}
