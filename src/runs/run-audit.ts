import { performance } from 'node:perf_hooks';
import { problemSources } from '../arbitraries/problem-source';
import type { WorstRatio } from '../evidence/campaign/campaign-tally';
import { gatherExact } from '../evidence/exact/exact';
import { gatherFormal } from '../evidence/formal/formal';
import { type NoProofs, recordedProofs, type RecordedProofs } from '../evidence/formal/recorded-proofs';
import { gatherMeasured, type SettingSeconds, trialCount } from '../evidence/measured/gather-measured';
import { gatherModular, modularCellCount } from '../evidence/modular/modular';
import { profiles } from '../evidence/profile';
import { checkPublished } from '../evidence/published/published';
import { empiricalLawParts } from '../evidence/sampled/empirical-laws';
import { gatherSampled } from '../evidence/sampled/sampled';
import { searchCounterexample } from '../evidence/search/search';
import { gatherSmt } from '../evidence/smt/smt';
import type { NoSolver, SmtSolver } from '../evidence/smt/solver';
import { openZ3 } from '../evidence/smt/z3';
import { startBudget, type TimeBudget } from '../evidence/time-budget';
import { type Jax, loadJax, type NoJax } from '../learners/automatic-differentiation';
import type { Claim, EmpiricalClaim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { MeasuredEvidence } from '../model/measured-evidence';
import type { Subject } from '../protocol/subject';
import type { AuditReport } from '../report/model/audit-report';
import { solverOver } from '../solver/over-field/solver';
import { buildAuditReport } from './build-audit-report';
import { type OnProgress, runTasks, type Task } from './progress';
import type { OnSeconds, Workers } from './workers';

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
export const auditMethods = [
  'sampled',
  'exact',
  'modular',
  'smt',
  'formal',
  'published',
  'measured',
] as const;

export type AuditMethod = (typeof auditMethods)[number];

export interface AuditOptions extends RunOptions {
  /** default all */
  readonly methods?: readonly AuditMethod[];
  /** seconds for each method and claim; default as long as it takes, so that reports do not depend on any clock */
  readonly timeBudget?: number;
  /** the clock of that budget, in milliseconds */
  readonly now?: () => number;
  /** told after every method and claim how many seconds it took; reports do not hold that */
  readonly onTiming?: (timing: Timing) => void;
  /** told after every experiment how long the trainings of each setting took; reports do not hold that */
  readonly onSettingSeconds?: (seconds: readonly SettingSeconds[]) => void;
  /** default Z3, where it is installed */
  readonly openSolver?: () => Promise<SmtSolver | NoSolver>;
  /** default the recorded build of this package's proofs */
  readonly openProofs?: () => RecordedProofs | NoProofs;
  /** default jax-js, where it is installed */
  readonly openJax?: () => Jax | NoJax;
  /** who does what can be done in parallel; not with a time budget, which is for one thing after the other */
  readonly workers?: Workers;
}

/** How long one method took for one claim. */
export interface Timing {
  readonly claim: string;
  readonly method: AuditMethod;
  readonly seconds: number;
}

/** Gathers the evidence for each claim, one method at a time, and reports it. @param solver what computes the fits */
export async function runAudit(
  claims: readonly Claim[],
  solver: Subject,
  options: AuditOptions,
): Promise<AuditReport> {
  const { seed, profile, onProgress, methods = auditMethods, timeBudget } = options;
  const { openSolver = openZ3, openProofs = recordedProofs } = options;
  // One for all claims: loading it takes longer than most goals.
  const z3 = methods.includes('smt') ? await openSolver() : undefined;
  const provers = { z3, proofs: methods.includes('formal') ? openProofs() : undefined };
  const gathered = await runTasks(
    claims.flatMap((claim) => tasksFor(claim, solver, options, provers)),
    onProgress,
  ).finally(() => z3 && 'close' in z3 && z3.close());
  const audited = claims.map((claim) => ({
    claim,
    evidence: gathered.filter((item) => item.claim === claim).flatMap(({ evidence }) => evidence),
  }));
  return buildAuditReport(audited, {
    seed,
    profile,
    ...(solver.backend && { backend: solver.backend }),
    ...(timeBudget !== undefined && { timeBudget }),
  });
}

/** What the methods that prove stand on; undefined where they are not asked. */
interface Provers {
  readonly z3: SmtSolver | NoSolver | undefined;
  readonly proofs: RecordedProofs | NoProofs | undefined;
}

/** What a method is told while it works on a claim. */
interface Work {
  /** to be called after every problem, cell or goal */
  readonly onUnit: (worst?: WorstRatio) => void;
  readonly budget: TimeBudget | undefined;
  /** to be told how long workers took */
  readonly onSeconds: OnSeconds;
}

type AuditTask = Task<{ claim: Claim; evidence: readonly Evidence[] }>;

function tasksFor(claim: Claim, solver: Subject, options: AuditOptions, provers: Provers): AuditTask[] {
  const { methods = auditMethods, timeBudget, now = () => performance.now(), onTiming, workers } = options;
  return methods.flatMap((method): AuditTask[] => {
    const work = workOf(method, claim, solver, options, provers);
    if (work === undefined) return [];
    const name = `${claim.slug}, ${method}`;
    const run = async (
      onUnit: (worst?: WorstRatio) => void,
    ): Promise<{ claim: Claim; evidence: readonly Evidence[] }> => {
      const start = now();
      const budget = timeBudget === undefined ? undefined : startBudget(timeBudget, now);
      let elsewhere = 0;
      const evidence = await work.gather({ onUnit, budget, onSeconds: (seconds) => (elsewhere += seconds) });
      // Who waits for workers is not working.
      onTiming?.({ claim: claim.slug, method, seconds: elsewhere || (now() - start) / 1000 });
      return { claim, evidence };
    };
    // Workers take things up as they get to them; a solver decides one goal at a time; the others take no time.
    const isQuick = method === 'formal' || method === 'published';
    const lane = workers && !isQuick ? (method === 'smt' ? 'smt' : name) : undefined;
    return [{ name, size: work.size, run, ...(lane && { lane }) }];
  });
}

/** One method for one claim, and of how many problems, cells or goals it consists; undefined where it has nothing to say. */
function workOf(
  method: AuditMethod,
  claim: Claim,
  solver: Subject,
  { seed, runs, profile, workers, openJax = loadJax, onSettingSeconds }: AuditOptions,
  { z3, proofs }: Provers,
): { readonly size: number; readonly gather: (work: Work) => Promise<Evidence[]> } | undefined {
  switch (method) {
    case 'sampled': {
      if (claim.kind === 'empirical') {
        const parts = empiricalLawParts(claim, solver, runs, openJax());
        return {
          size: parts.reduce((sum, { size }) => sum + size, 0),
          gather: ({ onUnit, budget, onSeconds }) =>
            sequentially(parts, ({ size, gather }, position) =>
              workers
                ? workers.gatherLaws(claim, position, { seed, runs: size }, onSeconds)
                : gather({ seed, runs: size, onProblem: onUnit, budget }),
            ),
        };
      }
      if (claim.kind !== 'theorem') return undefined;
      const shares = problemSources.map((source) => ({ source, size: Math.ceil(runs * source.share) }));
      return {
        size: shares.reduce((sum, { size }) => sum + size, 0),
        async gather({ onUnit, budget, onSeconds }) {
          const gathered: Evidence[] = [];
          for (const { source, size } of shares) {
            const runParts = workers?.runParts(claim, source, onSeconds);
            const campaign = { seed, runs: size, onProblem: onUnit, budget, runParts };
            gathered.push(await gatherSampled(claim, source, solver, campaign));
          }
          return gathered;
        },
      };
    }
    case 'exact': {
      if (claim.kind !== 'theorem' && claim.kind !== 'false-reading') return undefined;
      const size = claim.kind === 'theorem' ? Math.max(fewestExactRuns, runs) : runs;
      return {
        size,
        gather({ onUnit, budget, onSeconds }) {
          if (workers) return alone(workers.gather(claim, 'exact', { seed, runs: size }, onSeconds));
          const campaign = { seed, runs: size, onProblem: onUnit, budget };
          return alone(
            claim.kind === 'theorem'
              ? gatherExact(claim, solverOver, campaign)
              : searchCounterexample(claim, campaign),
          );
        },
      };
    }
    case 'modular':
      return claim.kind === 'theorem'
        ? {
            size: modularCellCount(claim),
            gather: ({ onUnit, budget, onSeconds }) =>
              alone(
                workers
                  ? workers.gather(claim, 'modular', { seed, runs }, onSeconds)
                  : gatherModular(claim, solverOver, { seed, onCell: onUnit, budget }),
              ),
          }
        : undefined;
    case 'smt':
      return 'goals' in claim && z3 !== undefined && claim.goals !== undefined
        ? {
            size: claim.goals.length,
            gather: ({ onUnit, budget }) => alone(gatherSmt(claim, { solver: z3, onGoal: onUnit, budget })),
          }
        : undefined;
    case 'formal':
      return 'formal' in claim && proofs !== undefined && claim.formal !== undefined
        ? { size: 1, gather: () => alone(gatherFormal(claim, proofs)) }
        : undefined;
    case 'published':
      return claim.kind === 'published-figures'
        ? { size: 1, gather: () => alone(checkPublished(claim)) }
        : undefined;
    case 'measured':
      return claim.kind === 'empirical'
        ? {
            size: trialCount(claim.experiments[experimentOf(profile)]),
            async gather({ onUnit, budget, onSeconds }) {
              const runTrials = workers?.runTrials(onSeconds);
              const options = {
                profile: experimentOf(profile),
                seed,
                jax: openJax(),
                onTrial: onUnit,
                budget,
              };
              const { evidence, seconds } = await gatherMeasured(claim, { ...options, runTrials });
              onSettingSeconds?.(seconds);
              return [...evidence, ...recordBeside(claim, evidence)];
            },
          }
        : undefined;
  }
}

/** A number of problems of one's own goes with the experiment of the smallest profile. */
function experimentOf(profile: string): keyof EmpiricalClaim['experiments'] {
  return profile in profiles ? (profile as keyof typeof profiles) : 'ci';
}

/** The record of a claim, where it tells of more seeds than were measured now. */
function recordBeside(
  { record }: EmpiricalClaim,
  measured: readonly MeasuredEvidence[],
): readonly MeasuredEvidence[] {
  return record.filter(({ seeds }) => measured.every((item) => item.seeds < seeds));
}

async function sequentially<Part>(
  parts: readonly Part[],
  gather: (part: Part, position: number) => Evidence | Promise<Evidence>,
): Promise<Evidence[]> {
  const gathered: Evidence[] = [];
  for (const [position, part] of parts.entries()) gathered.push(await gather(part, position));
  return gathered;
}

async function alone(evidence: Evidence | Promise<Evidence>): Promise<Evidence[]> {
  return [await evidence];
}

/** Few problems leave some statement with nothing to compare. */
const fewestExactRuns = 100;
