import { element } from '../../../src/arithmetic/element';
import { lossesOf } from './authors-setting';

/** The weights that reproduce a printed column, and the shortest decimal among them. */
export interface ReproducingWeights {
  readonly from: number;
  readonly to: number;
  readonly shortest: number;
}

const gridSize = 1000;
/** Bisection ends at the spacing of doubles near 1. */
const bisections = 52;

/**
 * Finds the constant weights in [0, 1] that reproduce every printed digit of a column of losses, or undefined where
 * there is none: a grid over all weights, then bisection to both ends of the interval around the best one.
 */
export function reproducingWeights(printed: readonly string[]): ReproducingWeights | undefined {
  const grid = Array.from({ length: gridSize + 1 }, (_, position) => position / gridSize);
  const best = grid.reduce((a, b) => (deviation(b, printed) < deviation(a, printed) ? b : a));
  const inside = refine(best, printed);
  if (!reproduces(inside, printed)) return undefined;
  const [from, to] = [edge(inside, 0, printed), edge(inside, 1, printed)];
  return { from, to, shortest: shortestDecimal(from, to) };
}

/** Whether every loss rounds to its printed digits. */
function reproduces(weight: number, printed: readonly string[]): boolean {
  return lossesOf(weight).every((loss, index) => {
    const text = element(printed, index);
    return loss.toFixed(decimals(text)) === text;
  });
}

function deviation(weight: number, printed: readonly string[]): number {
  return Math.max(...lossesOf(weight).map((loss, index) => Math.abs(loss - Number(printed[index]))));
}

/** Ternary search for the least deviation within one grid cell on either side. */
function refine(start: number, printed: readonly string[]): number {
  let [low, high] = [Math.max(start - 1 / gridSize, 0), Math.min(start + 1 / gridSize, 1)];
  for (let step = 0; step < bisections; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (deviation(left, printed) <= deviation(right, printed)) high = right;
    else low = left;
  }
  return reproduces(start, printed) ? start : (low + high) / 2;
}

/** The last weight on the way from `inside` to `outside` that still reproduces the column. */
function edge(inside: number, outside: number, printed: readonly string[]): number {
  if (reproduces(outside, printed)) return outside;
  let [good, bad] = [inside, outside];
  for (let step = 0; step < bisections; step++) {
    const middle = (good + bad) / 2;
    if (reproduces(middle, printed)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The number with the fewest decimals in [from, to]; from itself where they are closer than doubles can say. */
function shortestDecimal(from: number, to: number): number {
  for (let places = 0; places <= 15; places++) {
    const candidate = Math.ceil(from * 10 ** places) / 10 ** places;
    if (candidate <= to) return candidate;
  }
  return from;
}

function decimals(text: string): number {
  return text.length - text.indexOf('.') - 1;
}
