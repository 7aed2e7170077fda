import { z } from 'zod';
import { claims } from '../../../properties';
import type { CampaignTallyData } from '../../evidence/campaign/campaign-tally';
import { type Validator, validatorOf } from '../../report/model/schema/validator';
import type { PartWork } from '../work';

const doneSchema = z.object({ seconds: z.number().nonnegative(), result: z.unknown() });

let faultsOfTally: Validator | undefined;

/**
 * What came back for a piece of work, checked whole: whoever can write to the server can write anything.
 * @returns what is wrong with it; undefined where it may be what was asked for
 */
export function faultOfResult({ claim: slug, part }: PartWork, done: unknown): string | undefined {
  const parsed = doneSchema.safeParse(done);
  if (!parsed.success) return 'it is no result';
  faultsOfTally ??= validatorOf('shard', 'CampaignTallyData');
  const [fault] = faultsOfTally(parsed.data.result) ?? [];
  if (fault !== undefined) return fault.message ?? 'it is no result';
  const { problems, laws, spread } = parsed.data.result as CampaignTallyData;
  if (problems !== part.runs) return `it is about ${problems} problems instead of ${part.runs}`;
  const claim = claims.find((item) => item.slug === slug);
  const wanted = claim?.kind === 'theorem' ? claim.laws.length : 0;
  if (laws.length !== wanted) return `it is about ${laws.length} laws instead of ${wanted}`;
  const most = wanted * problems;
  const wrong = laws.some(
    ({ counts, failures, imprecise, declared = 0, firstFailure }) =>
      sumOf(Object.values(counts)) !== problems ||
      [failures, imprecise, declared].some((count) => !isCount(count, problems)) ||
      failures > 0 !== (firstFailure !== undefined) ||
      (firstFailure !== undefined && !isCount(firstFailure.run - part.first, part.runs - 1)),
  );
  if (wrong) return 'its numbers of problems do not add up';
  const counted = [spread.all, ...spread.decades.map(([, counts]) => counts)];
  const spreads = counted.every(({ bins, zero, notFinite }) =>
    isCount(sumOf([...bins.map(([, count]) => count), zero, notFinite]), most),
  );
  return spreads ? undefined : 'its test ratios do not add up';
}

/** NaN where any is no count. */
function sumOf(counts: readonly number[]): number {
  return counts.every((count) => isCount(count, Infinity))
    ? counts.reduce((sum, count) => sum + count, 0)
    : NaN;
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
