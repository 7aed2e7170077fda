/** Something that is not on this machine, and why: no failure, and no pass. */
export interface Missing {
  readonly missing: string;
}
