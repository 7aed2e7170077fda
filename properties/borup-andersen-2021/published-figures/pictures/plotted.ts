/** Numbers to the digits that a picture shows: the last bits of an exponential are not the same on every machine. */
export function plotted(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toPrecision(8)));
}

/** "α = 0.35" */
export function weightText(weight: number): string {
  return `α = ${weight}`;
}

/** 1, 2, …, count */
export function countingUp(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A place on an axis for each whole number. */
export function countedTicks(numbers: readonly number[]): { at: number; name: string }[] {
  return numbers.map((at) => ({ at, name: String(at) }));
}
