import fc, { type Arbitrary } from 'fast-check';
import { BudgetSpent, checkBudget, type TimeBudget } from './time-budget';

interface Visits {
  readonly seed: number;
  readonly runs: number;
  readonly budget?: TimeBudget | undefined;
}

/**
 * Visits random problems one by one, as many as there are runs or the budget allows, without looking for smaller ones.
 * What `visit` throws is thrown. @returns how many were visited
 */
export function visitProblems<Problem>(
  problems: Arbitrary<Problem>,
  { seed, runs, budget }: Visits,
  visit: (problem: Problem) => void,
): number {
  let visited = 0;
  const { errorInstance } = fc.check(
    fc.property(problems, (problem) => {
      checkBudget(budget);
      visit(problem);
      visited++;
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  if (errorInstance !== null && !(errorInstance instanceof BudgetSpent)) {
    throw errorInstance instanceof Error ? errorInstance : new Error('no error', { cause: errorInstance });
  }
  return visited;
}
