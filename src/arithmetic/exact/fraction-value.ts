/** Integers with more bits than this overflow a float64. */
const mostBits = 1000;

/**
 * The float64 value of a fraction such as "-44/21", to within two ulps for integers of any length; or of a decimal such
 * as "3" or "9.09e-1", as `Number` reads it.
 */
export function fractionValue(text: string): number {
  if (!text.includes('/')) return Number(text);
  const [numerator = 0n, denominator = 1n] = text.split('/').map(BigInt);
  const excess = BigInt(Math.max(0, bits(numerator) - mostBits, bits(denominator) - mostBits));
  return Number(numerator >> excess) / Number(denominator >> excess);
}

function bits(value: bigint): number {
  return 4 * value.toString(16).length;
}
