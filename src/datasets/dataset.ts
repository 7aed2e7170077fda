/** Points with their targets: one row of `targets` per point, one column per output. */
export interface Dataset {
  readonly name: string;
  readonly features: readonly string[];
  readonly points: readonly Point[];
  readonly targets: readonly Point[];
}

/** The rows at the given positions, in that order. */
export function selectRows(dataset: Dataset, positions: readonly number[]): Dataset {
  const pick = (rows: readonly Point[]): Point[] => positions.map((position) => rows[position] ?? []);
  return { ...dataset, points: pick(dataset.points), targets: pick(dataset.targets) };
}

/** A point of ℝᵈ. */
export type Point = readonly number[];
