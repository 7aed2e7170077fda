import {
  authorsProblems,
  carsProblems,
  type ProblemSource,
  randomProblems,
} from '../arbitraries/problem-source';
import type { Claim } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { Subject } from '../claims/subject';
import type { CampaignOptions } from '../evidence/campaign';
import { checkPublished } from '../evidence/published';
import { gatherSampled } from '../evidence/sampled';
import { searchCounterexample } from '../evidence/search';
import type { AuditReport } from './audit-report';
import { buildAuditReport } from './build-audit-report';

/** How a long run reports where it is. */
export type OnProgress = (progress: {
  readonly done: number;
  readonly total: number;
  readonly current: string;
}) => void;

export interface RunOptions extends CampaignOptions {
  readonly profile: string;
  readonly onProgress?: OnProgress;
}

/** Sampled evidence comes from random problems and from real data. */
const sources: readonly ProblemSource[] = [randomProblems, authorsProblems, carsProblems];

/** Gathers the evidence for each claim, one method at a time, and reports it. @param solver what computes the fits */
export function runAudit(claims: readonly Claim[], solver: Subject, options: RunOptions): AuditReport {
  const tasks = claims.flatMap((claim) =>
    tasksFor(claim, solver, options).map((gather) => ({ claim, gather })),
  );
  const gathered = tasks.map(({ claim, gather }, done) => {
    options.onProgress?.({ done, total: tasks.length, current: claim.slug });
    return { claim, evidence: gather() };
  });
  options.onProgress?.({ done: tasks.length, total: tasks.length, current: 'done' });
  const audited = claims.map((claim) => ({
    claim,
    evidence: gathered.filter((item) => item.claim === claim).map(({ evidence }) => evidence),
  }));
  return buildAuditReport(audited, { seed: options.seed, profile: options.profile });
}

function tasksFor(claim: Claim, solver: Subject, { seed, runs }: RunOptions): (() => Evidence)[] {
  switch (claim.kind) {
    case 'theorem':
      return sources.map((source) => () => {
        return gatherSampled(claim, source, solver, { seed, runs: Math.ceil(runs * source.share) });
      });
    case 'false-reading':
      return [() => searchCounterexample(claim, { seed, runs })];
    case 'published-figures':
      return [() => checkPublished(claim)];
  }
}
