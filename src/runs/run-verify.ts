import { defaultMaximumPoints } from '../arbitraries/size-class';
import type { WorstRatio } from '../evidence/campaign/campaign-tally';
import { concludeCampaign } from '../evidence/campaign/conclude-campaign';
import { OperationRecord } from '../evidence/campaign/operation-record';
import type { Claim } from '../model/claim';
import type { Subject } from '../protocol/subject';
import type { VerifyReport } from '../report/model/verify-report';
import { buildVerifyReport, subjectReport } from './build-verify-report';
import { campaignOf, type VerifyCampaignOptions } from './campaign-of';
import type { ExpectedFailure } from './expected-failures';
import { runTasks } from './progress';
import { StoredFailures, type StoreOptions } from './stored-failures';
import { theoremsOf } from './theorems-of';

export interface VerifyOptions extends VerifyCampaignOptions {
  /** a failed `should` law fails the run too; default false */
  readonly strict?: boolean;
  /** default none */
  readonly expectedFailures?: readonly ExpectedFailure[];
  /** where failures outlive the run: those of earlier runs are tried first; default nowhere */
  readonly store?: StoreOptions;
}

/** Puts a subject to every law of the claims that have laws, and reports the verdicts. */
export async function runVerify(
  claims: readonly Claim[],
  subject: Subject,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const {
    seed,
    profile,
    onProgress,
    signal,
    strict = false,
    expectedFailures = [],
    store,
    maximumPoints = defaultMaximumPoints,
  } = options;
  const record = new OperationRecord(subject.precision);
  const theorems = theoremsOf(claims);
  const stored = store && new StoredFailures(theorems, store);
  const retrial = stored && {
    name: 'stored failures',
    size: stored.size,
    async run(onProblem: () => void) {
      await stored.retryAll(onProblem, signal);
      return [];
    },
  };
  const campaigns = theorems.map((theorem) => {
    const campaign = campaignOf(theorem, subject, options);
    return {
      ...campaign,
      async run(onProblem: (worst?: WorstRatio) => void) {
        const tally = await campaign.run(onProblem);
        record.merge(tally.operations.data());
        return concludeCampaign(theorem, tally);
      },
    };
  });
  const results = (await runTasks([...(retrial ? [retrial] : []), ...campaigns], onProgress, signal)).flat();
  stored?.save(results);
  const complete = signal?.aborted !== true;
  const selected = theorems.reduce((sum, { laws }) => sum + laws.length, 0);
  const sized = theorems.some(({ domain }) => domain.sizes);
  const run = { seed, profile, ...(sized && { maximumPoints }), strict, complete, selected };
  return buildVerifyReport(
    subjectReport(subject),
    stored?.merge(results) ?? results,
    record,
    expectedFailures,
    run,
  );
}
