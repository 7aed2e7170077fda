import type { AnySchema, ValidateFunction } from 'ajv';
import type Ajv from 'ajv';
import { claims } from '../../../properties';
import { schemaText } from '../../report/model/schema/schema-file';
import type { Done, PartWork } from '../work';

/**
 * What came back for a piece of work, checked whole: whoever can write to the server can write anything.
 * @returns what is wrong with it; undefined where it may be what was asked for
 */
export function faultOfResult({ claim: slug, part }: PartWork, done: unknown): string | undefined {
  if (!isDone(done)) return 'it is no result';
  const { result: tally } = done;
  const validate = tallyValidator();
  if (!validate(tally)) return validate.errors?.[0]?.message ?? 'it is no result';
  const { problems, laws, spread } = tally;
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

function isDone(done: unknown): done is Done<PartWork> {
  if (typeof done !== 'object' || done === null || !('seconds' in done) || !('result' in done)) return false;
  return typeof done.seconds === 'number' && done.seconds >= 0 && Number.isFinite(done.seconds);
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

let validator: ValidateFunction | undefined;

function tallyValidator(): ValidateFunction {
  if (validator !== undefined) return validator;
  // Loaded when there is something to read: most commands need none of it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const ajv = new (require('ajv') as typeof Ajv)({ allowUnionTypes: true });
  const { definitions } = JSON.parse(schemaText('shard')) as { definitions: Record<string, AnySchema> };
  validator = ajv.compile({ $ref: '#/definitions/CampaignTallyData', definitions });
  return validator;
}
