/** How many times worse a test ratio may get before a gate takes notice, unless it is told another number. */
export const defaultDrift = 10;

/**
 * A hundredth of what rounding may cost is left where roundings happened to cancel, and its size says nothing: ratios
 * are compared as if none were smaller.
 */
const smallestTellingRatio = 1 / 100;

/** How many times worse (above 1) or better (below 1) a test ratio has become. NaN counts as infinite. */
export function ratioDrift(before: number, after: number): number {
  const size = (ratio: number): number =>
    Number.isNaN(ratio) ? Infinity : Math.max(ratio, smallestTellingRatio);
  return size(before) === size(after) ? 1 : size(after) / size(before);
}

/** The same for digits kept: a digit is a factor of ten. */
export function digitDrift(before: number, after: number): number {
  return 10 ** (before - after);
}
