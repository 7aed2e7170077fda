import type { Goal } from '../../model/goal';
import { compileGoal } from './compile-goal';
import { goalScript } from './decide-goal';
import { scriptOf } from './script';

/** A question about a goal, for any solver, and the answer that it should give. */
export interface GoalScript {
  /** of a file, without its ending */
  readonly name: string;
  readonly expected: 'sat' | 'unsat';
  /** SMT-LIB 2 */
  readonly text: string;
}

/** The negation of a goal, and the same without each of the hypotheses that are needed. */
export function goalScripts(goal: Goal): GoalScript[] {
  const compiled = compileGoal(goal);
  const name = goal.name.replaceAll('/', '.');
  const needed = goal.hypotheses.filter((hypothesis) => hypothesis.needed);
  return [
    { name, expected: goal.kind === 'theorem' ? 'unsat' : 'sat', text: goalScript(compiled) },
    ...needed.map(({ formula }, index) => ({
      name: `${name}.without-${index + 1}`,
      expected: 'sat' as const,
      text: scriptOf(compiled, { kind: 'without', hypothesis: formula }, 'sat'),
    })),
  ];
}
