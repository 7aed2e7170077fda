import {
  authorsProblems,
  carsProblems,
  type ProblemSource,
  randomProblems,
} from '../arbitraries/problem-source';
import type { Claim } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { Subject } from '../claims/subject';
import { checkPublished } from '../evidence/published';
import { gatherSampled } from '../evidence/sampled';
import { searchCounterexample } from '../evidence/search';
import type { AuditReport } from './audit-report';
import { buildAuditReport } from './build-audit-report';
import { type OnProgress, runTasks, type Task } from './progress';

export interface RunOptions {
  readonly seed: number;
  /** how many random problems each claim is put to */
  readonly runs: number;
  /** the name of that number */
  readonly profile: string;
  readonly onProgress?: OnProgress;
  /** stops the run; its report then says that it is incomplete */
  readonly signal?: AbortSignal;
}

/** Sampled evidence comes from random problems and from real data. */
const sources: readonly ProblemSource[] = [randomProblems, authorsProblems, carsProblems];

/** Gathers the evidence for each claim, one method at a time, and reports it. @param solver what computes the fits */
export async function runAudit(
  claims: readonly Claim[],
  solver: Subject,
  options: RunOptions,
): Promise<AuditReport> {
  const { seed, profile, onProgress } = options;
  const gathered = await runTasks(
    claims.flatMap((claim) => tasksFor(claim, solver, options)),
    onProgress,
  );
  const audited = claims.map((claim) => ({
    claim,
    evidence: gathered.filter((item) => item.claim === claim).map(({ evidence }) => evidence),
  }));
  return buildAuditReport(audited, { seed, profile });
}

function tasksFor(
  claim: Claim,
  solver: Subject,
  options: RunOptions,
): Task<{ claim: Claim; evidence: Evidence }>[] {
  const task = (size: number, gather: (onProblem: () => void) => Evidence | Promise<Evidence>) => ({
    name: claim.slug,
    size,
    run: async (onProblem: () => void) => ({ claim, evidence: await gather(onProblem) }),
  });
  const { seed, runs } = options;
  switch (claim.kind) {
    case 'theorem':
      return sources.map((source) => {
        const size = Math.ceil(runs * source.share);
        return task(size, (onProblem) =>
          gatherSampled(claim, source, solver, { seed, runs: size, onProblem }),
        );
      });
    case 'false-reading':
      return [task(runs, (onProblem) => searchCounterexample(claim, { seed, runs, onProblem }))];
    case 'published-figures':
      return [task(1, () => checkPublished(claim))];
  }
}
