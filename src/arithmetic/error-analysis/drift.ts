/** By which factor a test ratio may grow before a gate reports it; the default of the option. */
export const defaultDrift = 10;

/**
 * Smaller test ratios arise where rounding errors happen to cancel; their size carries no information. They count as
 * this.
 */
const smallestTellingRatio = 1 / 100;

/** The factor by which a test ratio has grown (above 1) or shrunk (below 1). NaN counts as infinite. */
export function ratioDrift(before: number, after: number): number {
  const size = (ratio: number): number =>
    Number.isNaN(ratio) ? Infinity : Math.max(ratio, smallestTellingRatio);
  return size(before) === size(after) ? 1 : size(after) / size(before);
}

/** The same for the number of digits left: one digit is a factor of ten. */
export function digitDrift(before: number, after: number): number {
  return 10 ** (before - after);
}
