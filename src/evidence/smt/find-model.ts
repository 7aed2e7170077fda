import type { SmtModel } from '../../model/evidence';
import type { CompiledGoal } from './compile-goal';
import { confirmModel } from './confirm';
import { type Answer, readAnswer } from './read-answer';
import { type Query, scriptOf } from './script';
import type { SmtSolver } from './solver';

/** Small numbers first: what is easy to check by hand. */
const bound = 3;
const denominators = [1, 2, 3, 4];

type Search =
  | { readonly kind: 'found'; readonly counterexample: SmtModel }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * A counterexample that exact arithmetic confirms: one of the least common denominator among small numbers, where the
 * solver finds it without much work, and any other where it does not.
 */
export async function findModel(compiled: CompiledGoal, question: Query, solver: SmtSolver): Promise<Search> {
  // First of all whether there is any: to find none among small numbers takes far longer.
  const anyhow = await ask(scriptOf(compiled, question, 'sat'), compiled, solver);
  if (anyhow.kind === 'unsat') return { kind: 'none' };
  let excluded = true;
  for (const denominator of denominators) {
    const grid = { denominator, bound };
    const answer = await ask(scriptOf(compiled, question, 'sat', grid), compiled, solver);
    const counterexample = confirmed(answer, compiled, question);
    if (counterexample) {
      return {
        kind: 'found',
        counterexample: { ...counterexample, ...(excluded && { leastDenominator: grid }) },
      };
    }
    // Smaller denominators are only ruled out by a proof.
    excluded &&= answer.kind === 'unsat';
  }
  const counterexample = confirmed(anyhow, compiled, question);
  if (counterexample) return { kind: 'found', counterexample };
  return anyhow.kind === 'unknown'
    ? anyhow
    : { kind: 'unknown', reason: 'exact arithmetic did not confirm the model of the solver' };
}

/** The solver's answer to a script. */
export async function ask(script: string, { goal }: CompiledGoal, solver: SmtSolver): Promise<Answer> {
  return readAnswer(await solver.run(script), goal.variables);
}

function confirmed(answer: Answer, compiled: CompiledGoal, question: Query): SmtModel | undefined {
  return answer.kind === 'sat' && answer.model ? confirmModel(compiled, question, answer.model) : undefined;
}
