import type { Arbitrary } from 'fast-check';
import { type SizeClass, sizeClasses } from '../../arbitraries/size-class';
import { sizedProblem } from '../../arbitraries/sized-problem';
import type { Theorem } from '../../model/claim';
import type { Problem } from '../../model/problem';
import type { Subject } from '../../protocol/subject';
import { type CampaignPart, seedOfPart } from './campaign-part';
import { CampaignTally } from './campaign-tally';
import { explainFailures } from './explain-failures';
import { type PartOptions, runPart } from './run-part';

/** One class with its problems of a campaign. */
export interface SizePart extends CampaignPart {
  readonly sizeClass: SizeClass;
}

/** Large problems cost more: one of each class for so many random ones of another claim. */
const randomPerSized = 1000;

/** Every class has at least one problem, however few there are to be. */
export function sizeParts(seed: number, runs: number, maximumPoints: number): SizePart[] {
  const each = Math.ceil(runs / randomPerSized);
  return sizeClasses(maximumPoints).map((sizeClass, index) => ({
    sizeClass,
    seed: seedOfPart(seed, index),
    first: index * each,
    runs: each,
  }));
}

/** How many problems parts have. */
export function problemsOf(parts: readonly CampaignPart[]): number {
  return parts.reduce((sum, { runs }) => sum + runs, 0);
}

/**
 * Puts the laws of a claim to problems of every size class, and looks for the smallest size at which each law that
 * failed still does. In this thread: there are few problems.
 */
export async function runSizeCampaign(
  theorem: Theorem,
  subject: Subject,
  parts: readonly SizePart[],
  options: PartOptions = {},
): Promise<CampaignTally> {
  const tally = new CampaignTally(theorem, subject);
  for (const part of parts) {
    const own = await runPart(theorem, sizedProblem(part.sizeClass), subject, part, options);
    tally.merge(own.data());
    options.signal?.throwIfAborted();
    if (own.problems < part.runs) break;
  }
  const problemsAt = (run: number): Arbitrary<Problem> => {
    const part = parts.find(({ first, runs }) => first <= run && run < first + runs);
    if (part === undefined) throw new RangeError(`no problem ${run} in these parts`);
    return sizedProblem(part.sizeClass);
  };
  await explainFailures(tally, problemsAt, subject);
  return tally;
}
