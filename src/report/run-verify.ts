import { randomProblems } from '../arbitraries/problem-source';
import type { Claim, Theorem } from '../claims/claim';
import type { Subject } from '../claims/subject';
import { runCampaign } from '../evidence/campaign';
import { buildVerifyReport } from './build-verify-report';
import type { RunOptions } from './run-audit';
import type { VerifyReport } from './verify-report';

/** Puts a subject to every law of the claims that have laws, and reports the verdicts. */
export function runVerify(claims: readonly Claim[], subject: Subject, options: RunOptions): VerifyReport {
  const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');
  const results = theorems.flatMap((theorem, done) => {
    options.onProgress?.({ done, total: theorems.length, current: theorem.slug });
    return runCampaign(theorem, randomProblems.problems(theorem.domain), subject, options);
  });
  options.onProgress?.({ done: theorems.length, total: theorems.length, current: 'done' });
  return buildVerifyReport(subject, results, { seed: options.seed, profile: options.profile });
}
