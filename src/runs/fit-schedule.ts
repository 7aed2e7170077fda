/** Which weight each step of a fit has. */
export type FitSchedule =
  | { readonly kind: 'constant'; readonly weight: number; readonly steps: number }
  | { readonly kind: 'listed'; readonly weights: readonly number[] }
  /** of each step the best weight in [0, 1] for the validation data; 1 where every weight is best */
  | { readonly kind: 'best'; readonly steps: number };

/** Up to so many steps are taken one after the other, and all of them are shown. */
export const longestPath = 1000;

/** α, where every step has the same weight; undefined for a varying schedule or no steps. */
export function constantWeightOf(schedule: FitSchedule): number | undefined {
  switch (schedule.kind) {
    case 'constant':
      return schedule.steps === 0 ? undefined : schedule.weight;
    case 'listed': {
      const [first, ...others] = schedule.weights;
      return others.every((weight) => weight === first) ? first : undefined;
    }
    case 'best':
      return undefined;
  }
}

/** The steps of a long path that are shown: 1, 2, 5, 10, 20, 50, … and the last. */
export function shownSteps(steps: number): number[] {
  const shown: number[] = [];
  for (let decade = 1; decade < steps; decade *= 10) {
    shown.push(...[decade, 2 * decade, 5 * decade].filter((step) => step < steps));
  }
  return [...shown, steps];
}
