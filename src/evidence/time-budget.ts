/** How long a method may work on one claim. */
export interface TimeBudget {
  /** seconds */
  readonly limit: number;
  /** seconds left; 0 where none are */
  remaining(): number;
}

/** Ends the work of a method between two of its problems, cells or goals. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** A budget that starts now. @param now milliseconds, of any clock that does not run backwards */
export function startBudget(limit: number, now: () => number): TimeBudget {
  const start = now();
  return { limit, remaining: () => Math.max(0, limit - (now() - start) / 1000) };
}

/** @throws BudgetSpent where there is a budget and nothing is left of it */
export function checkBudget(budget: TimeBudget | undefined): void {
  if (budget !== undefined && budget.remaining() <= 0) throw new BudgetSpent();
}

/** Why a method has no result: "the time budget of 5 s was used up after 312 of 1,000 problems". @param unit one of them */
export function budgetReason(
  budget: TimeBudget | undefined,
  done: number,
  total: number,
  unit: string,
): string {
  const count = (value: number): string => value.toLocaleString('en-US');
  return `the time budget of ${String(budget?.limit)} s was used up after ${count(done)} of ${count(total)} ${unit}${total === 1 ? '' : 's'}`;
}
