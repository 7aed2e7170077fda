/** Some of a campaign's problems, with a seed of their own: any part can be made by itself, wherever that is. */
export interface CampaignPart {
  readonly seed: number;
  /** position of its first problem in the campaign, from 0 */
  readonly first: number;
  /** how many problems */
  readonly runs: number;
}

/** Few enough that two processors have about as much to do, many enough that handing a part over costs nothing. */
export const problemsPerPart = 250;

/** The parts of a campaign, in order. The first one has the seed of the campaign. */
export function* campaignParts(seed: number, runs: number): IterableIterator<CampaignPart> {
  for (let first = 0, index = 0; first < runs; first += problemsPerPart, index++) {
    yield { seed: seedOfPart(seed, index), first, runs: Math.min(problemsPerPart, runs - first) };
  }
}

/** Steps of 2³² divided by the golden ratio visit every 32-bit number once before they repeat (Weyl's sequence). */
export function seedOfPart(seed: number, index: number): number {
  return (seed + Math.imul(index, 0x9e3779b9)) | 0;
}
