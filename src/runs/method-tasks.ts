import { performance } from 'node:perf_hooks';
import type { WorstRatio } from '../evidence/campaign/campaign-tally';
import type { SettingSeconds } from '../evidence/measured/gather-measured';
import type { EvidenceMethod } from '../evidence/method';
import { type MethodName, methodColumns } from '../evidence/methods';
import type { Piece, Plan, Run, SharedGathering } from '../evidence/plan';
import { startBudget } from '../evidence/time-budget';
import type { Workers } from '../evidence/workers';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { Task } from './progress';

export interface GatherOptions {
  /** seconds for each method and claim; default as long as it takes, so that reports do not depend on any clock */
  readonly timeBudget?: number;
  /** the clock of that budget, in milliseconds */
  readonly now?: () => number;
  /** told after every method and claim how many seconds it took; reports do not hold that */
  readonly onTiming?: (timing: Timing) => void;
  /** told after every experiment how long the trainings of each setting took; reports do not hold that */
  readonly onSettingSeconds?: (seconds: readonly SettingSeconds[]) => void;
  /** who does what can be done in parallel; not with a time budget, which is for one thing after the other */
  readonly workers?: Workers;
}

/** How long one method took for one claim. */
export interface Timing {
  readonly claim: string;
  readonly method: MethodName;
  readonly seconds: number;
}

/** The evidence that one method found for one claim. */
interface Gathered {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

export type AuditTask = Task<Gathered>;

/** The work of a method and of those that share its option, where they apply to a claim. */
export async function methodTasks(
  name: MethodName,
  claim: Claim,
  run: Run,
  options: GatherOptions,
): Promise<AuditTask[]> {
  const methods = methodColumns.find((column) => column.name === name)?.methods ?? [];
  const tasks: AuditTask[] = [];
  for (const method of methods) {
    const plan = await method.plan(claim, run);
    if (plan !== undefined) tasks.push(taskOf({ name, method, claim, plan, run }, options));
  }
  return tasks;
}

/** One method for one claim. */
interface Assignment {
  /** of the option of the method */
  readonly name: MethodName;
  readonly method: EvidenceMethod;
  readonly claim: Claim;
  readonly plan: Plan;
  readonly run: Run;
}

function taskOf(assignment: Assignment, options: GatherOptions): AuditTask {
  const { name: column, method, claim, plan } = assignment;
  const { timeBudget, now = () => performance.now(), onTiming, onSettingSeconds, workers } = options;
  const name = `${claim.slug}, ${column}`;
  const run = async (onUnit: (worst?: WorstRatio) => void): Promise<Gathered> => {
    const start = now();
    let elsewhere = 0;
    const gathering: SharedGathering = {
      onUnit,
      budget: timeBudget === undefined ? undefined : startBudget(timeBudget, now),
      workers,
      onSeconds: (seconds) => (elsewhere += seconds),
      onSettingSeconds,
    };
    const evidence =
      plan.kind === 'whole'
        ? await plan.gather(gathering)
        : await inPieces(plan.pieces, assignment, gathering, workers);
    // Exclude time spent waiting for workers.
    onTiming?.({ claim: claim.slug, method: column, seconds: elsewhere || (now() - start) / 1000 });
    return { claim, evidence };
  };
  const size = plan.kind === 'whole' ? plan.size : plan.pieces.reduce((sum, piece) => sum + piece.size, 0);
  const lane = workers && (method.order === 'any' ? name : method.name);
  return { name, size, run, ...(lane && { lane }) };
}

async function inPieces(
  pieces: readonly Piece[],
  { method, claim, run: { seed, runs, profile } }: Assignment,
  gathering: SharedGathering,
  workers: Workers | undefined,
): Promise<Evidence[]> {
  const request = { method: method.name, claim: claim.slug, seed, runs, profile };
  const gathered: Evidence[] = [];
  for (const [position, piece] of pieces.entries()) {
    gathered.push(
      workers
        ? await workers.gather({ ...request, position }, gathering.onSeconds)
        : await piece.gather(gathering),
    );
  }
  return gathered;
}
