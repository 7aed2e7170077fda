import type { FalseReading, Theorem } from '../../model/claim';
import type { SmtEvidence, SmtGoalReport } from '../../model/evidence';
import { budgetReason, type TimeBudget } from '../time-budget';
import { decideGoal } from './decide-goal';
import type { NoSolver, SmtSolver } from './solver';

export interface SmtOptions {
  /** one for the whole audit; the caller closes it */
  readonly solver: SmtSolver | NoSolver;
  /** called after every goal */
  readonly onGoal?: () => void;
  readonly budget?: TimeBudget | undefined;
}

/**
 * The goals of a claim, decided for all real numbers: theorems by the unsatisfiability of their negation, false readings
 * and hypotheses that are needed by counterexamples which exact arithmetic confirms.
 */
export async function gatherSmt(
  { goals = [] }: Theorem | FalseReading,
  { solver, onGoal, budget }: SmtOptions,
): Promise<SmtEvidence> {
  if (goals.length === 0) return { method: 'smt', status: 'not-applicable', goals: [] };
  if ('unavailable' in solver) {
    return { method: 'smt', status: 'not-run', reason: solver.unavailable, goals: [] };
  }
  const isSpent = (): boolean => budget !== undefined && budget.remaining() <= 0;
  const limited = budget ? within(budget, solver) : solver;
  const reports: SmtGoalReport[] = [];
  for (const goal of goals) {
    if (isSpent()) break;
    const report = await decideGoal(goal, limited);
    // A goal during which the time ran out is not decided, whatever is still said of it.
    if (isSpent() && statusOf([report]) !== 'passed') break;
    reports.push(report);
    onGoal?.();
  }
  const { name, version } = solver;
  const status = reports.length > 0 ? statusOf(reports) : 'inconclusive';
  return {
    method: 'smt',
    // What has been found false stays so, however little time there was.
    ...(reports.length < goals.length && status !== 'failed'
      ? { status: 'not-run', reason: budgetReason(budget, reports.length, goals.length, 'goal') }
      : { status }),
    solver: { name, version },
    goals: reports,
  };
}

function statusOf(goals: readonly SmtGoalReport[]): SmtEvidence['status'] {
  const verdicts = goals.flatMap(({ verdict, asExpected, necessary }) => [
    asExpected ? 'good' : verdict,
    ...necessary.map((dropped) => (dropped.verdict === 'needed' ? 'good' : dropped.verdict)),
  ]);
  if (verdicts.every((verdict) => verdict === 'good')) return 'passed';
  return verdicts.every((verdict) => verdict === 'good' || verdict === 'inconclusive')
    ? 'inconclusive'
    : 'failed';
}

/** The solver as long as there is time. */
function within(budget: TimeBudget, solver: SmtSolver): SmtSolver {
  return {
    ...solver,
    async run(script) {
      const milliseconds = 1000 * budget.remaining();
      return milliseconds > 0
        ? solver.run(script, milliseconds)
        : { kind: 'stopped', reason: 'the time budget is used up' };
    },
  };
}
