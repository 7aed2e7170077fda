/** How many random problems each claim is put to, in float64 and in rational numbers. */
export const profiles = {
  /** for a gate that runs at every push */
  ci: 1_000,
  /** for a release */
  standard: 10_000,
  /** for a long night */
  deep: 1_000_000,
} as const;

export type Profile = keyof typeof profiles;

/** The seed of a run that asks for none: the same for everybody, so that two runs can be compared. */
export const defaultSeed = 1;
