import type { FalseReading, Theorem } from '../claims/claim';
import type { SmtEvidence, SmtGoalReport } from '../claims/evidence';
import { decideGoal } from './smt/decide-goal';
import type { NoSolver, SmtSolver } from './smt/solver';

export interface SmtOptions {
  /** one for the whole audit; the caller closes it */
  readonly solver: SmtSolver | NoSolver;
  /** called after every goal */
  readonly onGoal?: () => void;
}

/**
 * The goals of a claim, decided for all real numbers: theorems by the unsatisfiability of their negation, false readings
 * and hypotheses that are needed by counterexamples which exact arithmetic confirms.
 */
export async function gatherSmt(
  { goals = [] }: Theorem | FalseReading,
  { solver, onGoal }: SmtOptions,
): Promise<SmtEvidence> {
  if (goals.length === 0) return { method: 'smt', status: 'not-applicable', goals: [] };
  if ('unavailable' in solver) {
    return { method: 'smt', status: 'not-run', reason: solver.unavailable, goals: [] };
  }
  const reports: SmtGoalReport[] = [];
  for (const goal of goals) {
    reports.push(await decideGoal(goal, solver));
    onGoal?.();
  }
  const { name, version } = solver;
  return { method: 'smt', status: statusOf(reports), solver: { name, version }, goals: reports };
}

function statusOf(goals: readonly SmtGoalReport[]): SmtEvidence['status'] {
  const verdicts = goals.flatMap(({ verdict, asExpected, necessary }) => [
    asExpected ? 'good' : verdict,
    ...necessary.map((dropped) => (dropped.verdict === 'needed' ? 'good' : dropped.verdict)),
  ]);
  if (verdicts.every((verdict) => verdict === 'good')) return 'passed';
  return verdicts.every((verdict) => verdict === 'good' || verdict === 'unknown') ? 'unknown' : 'failed';
}
