import {
  authorsProblems,
  carsProblems,
  type ProblemSource,
  randomProblems,
} from '../arbitraries/problem-source';
import type { Claim } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { Subject } from '../claims/subject';
import { gatherExact } from '../evidence/exact';
import { gatherModular, modularCellCount } from '../evidence/modular';
import { checkPublished } from '../evidence/published';
import { gatherSampled } from '../evidence/sampled';
import { searchCounterexample } from '../evidence/search';
import { gatherSmt } from '../evidence/smt';
import type { NoSolver, SmtSolver } from '../evidence/smt/solver';
import { openZ3 } from '../evidence/smt/z3';
import { solverOver } from '../solver/over-field/solver';
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

/**
 * The ways to evidence, by the names that `--method` takes; a search for counterexamples is exact. Those that have
 * nothing to say about a claim are left out of its evidence.
 */
export const auditMethods = ['sampled', 'exact', 'modular', 'smt', 'published'] as const;

export type AuditMethod = (typeof auditMethods)[number];

export interface AuditOptions extends RunOptions {
  /** default all */
  readonly methods?: readonly AuditMethod[];
}

/** Sampled evidence comes from random problems and from real data. */
const sources: readonly ProblemSource[] = [randomProblems, authorsProblems, carsProblems];

/** Gathers the evidence for each claim, one method at a time, and reports it. @param solver what computes the fits */
export async function runAudit(
  claims: readonly Claim[],
  solver: Subject,
  options: AuditOptions,
): Promise<AuditReport> {
  const { seed, profile, onProgress, methods = auditMethods } = options;
  // One for all claims: loading it takes longer than most goals.
  const z3 = methods.includes('smt') ? await openZ3() : undefined;
  const gathered = await runTasks(
    claims.flatMap((claim) => tasksFor(claim, solver, options, z3)),
    onProgress,
  ).finally(() => z3 && 'close' in z3 && z3.close());
  const audited = claims.map((claim) => ({
    claim,
    evidence: gathered.filter((item) => item.claim === claim).map(({ evidence }) => evidence),
  }));
  return buildAuditReport(audited, { seed, profile });
}

function tasksFor(
  claim: Claim,
  solver: Subject,
  options: AuditOptions,
  z3: SmtSolver | NoSolver | undefined,
): Task<{ claim: Claim; evidence: Evidence }>[] {
  const task = (size: number, gather: (onProblem: () => void) => Evidence | Promise<Evidence>) => ({
    name: claim.slug,
    size,
    run: async (onProblem: () => void) => ({ claim, evidence: await gather(onProblem) }),
  });
  const { seed, runs, methods = auditMethods } = options;
  const tasksOf: Readonly<Record<AuditMethod, readonly ReturnType<typeof task>[]>> = {
    sampled:
      claim.kind === 'theorem'
        ? sources.map((source) => {
            const size = Math.ceil(runs * source.share);
            return task(size, (onProblem) =>
              gatherSampled(claim, source, solver, { seed, runs: size, onProblem }),
            );
          })
        : [],
    exact:
      claim.kind === 'theorem'
        ? [
            task(exactRuns(runs), (onProblem) =>
              gatherExact(claim, solverOver, { seed, runs: exactRuns(runs), onProblem }),
            ),
          ]
        : claim.kind === 'false-reading'
          ? [task(runs, (onProblem) => searchCounterexample(claim, { seed, runs, onProblem }))]
          : [],
    modular:
      claim.kind === 'theorem'
        ? [task(modularCellCount(claim), (onCell) => gatherModular(claim, solverOver, { seed, onCell }))]
        : [],
    smt:
      claim.kind !== 'published-figures' && z3 !== undefined && claim.goals !== undefined
        ? [task(claim.goals.length, (onGoal) => gatherSmt(claim, { solver: z3, onGoal }))]
        : [],
    published: claim.kind === 'published-figures' ? [task(1, () => checkPublished(claim))] : [],
  };
  return methods.flatMap((method) => tasksOf[method]);
}

/** Few problems leave some statement with nothing to compare. */
const fewestExactRuns = 100;

function exactRuns(runs: number): number {
  return Math.max(fewestExactRuns, runs);
}
