/** Sizes whose squares, and sums of many squares, neither overflow nor lose digits to underflow. */
const [least, largest] = [2 ** -400, 2 ** 400];

/** 1/unit still is a double. */
const largestExponent = 1000;

/**
 * The unit in which numbers up to `size` can be squared: 1 unless the size is extreme, then a power of two near it.
 * Dividing by a power of two is exact in float64.
 */
export function unitFor(size: number): number {
  if ((size >= least && size <= largest) || !(size > 0) || size === Infinity) return 1;
  const exponent = Math.round(Math.log2(size));
  return 2 ** Math.max(-largestExponent, Math.min(exponent, largestExponent));
}
