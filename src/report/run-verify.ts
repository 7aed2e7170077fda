import { randomProblems } from '../arbitraries/problem-source';
import type { Claim, Theorem } from '../claims/claim';
import type { Subject } from '../claims/subject';
import { runCampaign } from '../evidence/campaign';
import { OperationRecord } from '../evidence/operation-record';
import { buildVerifyReport } from './build-verify-report';
import type { ExpectedFailure } from './expected-failures';
import { runTasks } from './progress';
import type { RunOptions } from './run-audit';
import type { VerifyReport } from './verify-report';

export interface VerifyOptions extends RunOptions {
  /** a failed `should` law fails the run too; default false */
  readonly strict?: boolean;
  /** default none */
  readonly expectedFailures?: readonly ExpectedFailure[];
}

/** Puts a subject to every law of the claims that have laws, and reports the verdicts. */
export async function runVerify(
  claims: readonly Claim[],
  subject: Subject,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const { seed, runs, profile, onProgress, signal, strict = false, expectedFailures = [] } = options;
  const record = new OperationRecord(subject.precision);
  const tasks = claims
    .filter((claim): claim is Theorem => claim.kind === 'theorem')
    .map((theorem) => ({
      name: theorem.slug,
      size: runs,
      run: (onProblem: () => void) =>
        runCampaign(theorem, randomProblems.problems(theorem.domain), subject, {
          seed,
          runs,
          onProblem,
          record,
          ...(signal && { signal }),
        }),
    }));
  const results = await runTasks(tasks, onProgress, signal);
  const complete = signal?.aborted !== true;
  return buildVerifyReport(subject, results.flat(), record, expectedFailures, {
    seed,
    profile,
    strict,
    complete,
  });
}
