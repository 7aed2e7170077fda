/** The denominators of fractions that people write down. */
const denominators = [1, 2, 3, 4, 5];

/** Candidates for every number. */
const simplestFractions = [1 / 2, 1 / 3, 1 / 4];

/** Numbers that are easier to read than the given one, the simplest first; none where it is 0. */
export function simplerNumbers(value: number): number[] {
  const magnitude = Math.abs(value);
  const candidates = [0, ...wholeNumbers(Math.floor(magnitude)), ...simplestFractions, ...nearby(magnitude)];
  const signed = candidates.flatMap((candidate) => (candidate === 0 ? [0] : [candidate, -candidate]));
  return [...new Set(signed)].filter((candidate) => complexity(candidate) < complexity(value));
}

/** 1 … largest, and the next. */
function wholeNumbers(largest: number): number[] {
  return Array.from({ length: Math.min(largest, 10) + 1 }, (_, index) => index + 1);
}

/** The nearest simple fractions, then the nearest binary fractions with more and more digits. */
function nearby(magnitude: number): number[] {
  const binary = Array.from({ length: 19 }, (_, bits) => 2 ** (bits + 1));
  return [...denominators, ...binary].map((denominator) => Math.round(magnitude * denominator) / denominator);
}

/** Whole numbers before fractions, short fractions before long ones, small ones before large ones, positive first. */
function complexity(value: number): number {
  const magnitude = Math.abs(value);
  const denominator =
    denominators.find((candidate) => isMultiple(magnitude, candidate)) ?? binaryDenominator(magnitude);
  return 1000 * denominator + 2 * Math.round(magnitude * denominator) + (value < 0 ? 1 : 0);
}

function isMultiple(value: number, denominator: number): boolean {
  return Math.round(value * denominator) / denominator === value;
}

/** Every double is a multiple of some power of 1/2. */
function binaryDenominator(value: number): number {
  let denominator = 8;
  while (!Number.isInteger(value * denominator)) denominator *= 2;
  return denominator;
}
