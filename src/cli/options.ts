import { InvalidArgumentError, Option } from 'commander';
import { maximumPoints } from '../arbitraries/problem';
import { defaultMaximumPoints } from '../arbitraries/size-class';
import { defaultSeed, type Profile, profiles } from '../evidence/profile';
import type { Claim } from '../model/claim';
import { selectClaims } from '../model/select-claims';

/** Options that `audit` and `verify` share. */
export interface CampaignFlags {
  readonly claim?: readonly string[];
  readonly profile: Profile;
  readonly runs?: number;
  readonly seed: number;
  readonly out: string;
  readonly json?: string;
  readonly quiet?: boolean;
  readonly workers?: number;
}

export const campaignOptions = (): Option[] => [
  new Option('--claim <slug...>', 'only these claims (default: all)'),
  new Option(
    '--profile <name>',
    `how many random problems for each claim: ${Object.entries(profiles)
      .map(([name, runs]) => `${name} ${runs.toLocaleString('en-US')}`)
      .join(', ')}`,
  )
    .choices(Object.keys(profiles))
    .default('ci'),
  new Option('--runs <n>', 'exactly so many random problems, instead of the profile’s').argParser(
    wholeNumber(1),
  ),
  seedOption(),
  new Option('--out <dir>', 'where to write the reports').default('reports'),
  jsonOption(),
  new Option('--quiet', 'no progress and no table, only errors'),
  new Option(
    '--workers <n>',
    'how many threads share the work on the reference solver, or how many processes of a subject; reports are the same for any number (default: as many as there are processors; of a subject 1)',
  )
    .argParser(wholeNumber(1))
    .conflicts('timeBudget'),
];

/** Problems of the size classes, for commands that put a subject to them. */
export interface SizeFlags {
  readonly maxPoints: number;
}

export function maxPointsOption(): Option {
  return new Option(
    '--max-points <n>',
    'the most training points of any problem: less for slow subjects, more to reach where yours changes its method',
  )
    .argParser(wholeNumber(maximumPoints))
    .default(defaultMaximumPoints);
}

export function seedOption(): Option {
  return new Option('--seed <n>', 'a whole number, or "random"').argParser(parseSeed).default(defaultSeed);
}

export function jsonOption(): Option {
  return new Option(
    '--json <file>',
    'write the JSON report there as well; "-" writes it, and nothing else, to standard output',
  );
}

/** Parses an option that counts something. */
export function wholeNumber(minimum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < minimum) {
      throw new InvalidArgumentError(`Expected a whole number not below ${minimum}.`);
    }
    return value;
  };
}

/** Parses an option that measures something. */
export function finiteNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new InvalidArgumentError('Expected a finite number.');
  return value;
}

/** The claims that the flag names, one by one or with commas between them, or all. @throws InputError */
export function claimsOf({ claim }: CampaignFlags, claims: readonly Claim[]): readonly Claim[] {
  return selectClaims(
    claims,
    claim?.flatMap((slugs) => slugs.split(',')),
    '--claim',
  );
}

/** Seeds are 32-bit, as fast-check's generators take them. */
function parseSeed(text: string): number {
  if (text === 'random') return Math.floor(Math.random() * 2 ** 31);
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value !== (value | 0)) {
    throw new InvalidArgumentError(
      `Expected a whole number from ${-(2 ** 31)} to ${2 ** 31 - 1}, or "random".`,
    );
  }
  return value;
}
