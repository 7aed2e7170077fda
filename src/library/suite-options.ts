import { z } from 'zod';
import { defaultSeed, type Profile, profiles } from '../evidence/profile';
import type { OnProgress } from '../runs/progress';
import type { RunOptions } from '../runs/run-audit';

export interface SuiteOptions {
  /** the same seed gives the same report; the default is the same for everybody */
  readonly seed?: number | undefined;
  /** how many random problems each claim is put to; default `ci` */
  readonly profile?: Profile | undefined;
  /** exactly so many, instead of the profile's */
  readonly runs?: number | undefined;
  /** slugs of the claims to run; default all */
  readonly claims?: readonly string[] | undefined;
  readonly onProgress?: OnProgress | undefined;
}

const names = Object.keys(profiles) as [Profile, ...Profile[]];
const wholeNumber = (from: number, to: number, text: string): z.ZodType<number> =>
  z.int(text).min(from, text).max(to, text);

/** The schema of SuiteOptions, field by field. */
export const suiteFields = {
  seed: wholeNumber(-(2 ** 31), 2 ** 31 - 1, 'a whole number of 32 bits').optional(),
  profile: z.enum(names, `one of ${names.join(', ')}`).optional(),
  runs: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'a whole number not below 1').optional(),
  claims: z.array(z.string('a slug'), 'a list of slugs').optional(),
  onProgress: z.custom<OnProgress>((value) => typeof value === 'function', 'a function').optional(),
};

/** The run that the options describe. */
export function runOptions({
  seed = defaultSeed,
  profile = 'ci',
  runs,
  onProgress,
}: SuiteOptions): RunOptions {
  const size = { profile: runs === undefined ? profile : 'custom', runs: runs ?? profiles[profile] };
  return { seed, ...size, ...(onProgress && { onProgress }) };
}
