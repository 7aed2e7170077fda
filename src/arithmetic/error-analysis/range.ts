import { type Precision, smallestNormal } from './unit-roundoff';

/** The largest finite number. */
const largestFinite: Readonly<Record<Precision, number>> = {
  float64: Number.MAX_VALUE,
  float32: (2 - 2 ** -23) * 2 ** 127,
};

/**
 * The largest factor by which a square exceeds that of the numbers given: sums of products of a campaign's problems have
 * well below 2²⁰ terms.
 */
const room = 2 ** 20;

/** Whether numbers of this size can be squared and added up in a precision, without overflow or underflow. */
export function canBeSquared(precision: Precision, size: number): boolean {
  if (size === 0) return true;
  const square = size ** 2;
  return square >= room * smallestNormal[precision] && square <= largestFinite[precision] / room;
}

/** The same, without regard to underflow. */
export function squareIsFinite(precision: Precision, size: number): boolean {
  return size ** 2 <= largestFinite[precision] / room;
}
