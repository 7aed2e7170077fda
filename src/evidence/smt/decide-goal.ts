import type { SmtGoalReport } from '../../model/evidence';
import type { Goal } from '../../model/goal';
import { type CompiledGoal, compileGoal } from './compile-goal';
import { ask, findModel } from './find-model';
import { type Query, scriptOf } from './script';
import type { SmtSolver } from './solver';

/** Everything a solver has to say about one goal: its verdict, and whether its hypotheses are needed. */
export async function decideGoal(goal: Goal, solver: SmtSolver): Promise<SmtGoalReport> {
  const compiled = compileGoal(goal);
  const decision = await (goal.kind === 'theorem' ? prove(compiled, solver) : refute(compiled, solver));
  const necessary: SmtGoalReport['necessary'][number][] = [];
  for (const { formula } of goal.hypotheses.filter(({ needed }) => needed)) {
    necessary.push(await dropHypothesis(compiled, formula, solver));
  }
  return {
    name: goal.name,
    title: goal.title,
    kind: goal.kind,
    hypotheses: goal.hypotheses.map(({ formula }) => formula),
    conclusion: goal.conclusion,
    ...decision,
    asExpected: decision.verdict === (goal.kind === 'theorem' ? 'proved' : 'refuted'),
    smtlib: goalScript(compiled),
    necessary,
  };
}

type Decision = Pick<SmtGoalReport, 'verdict' | 'reason' | 'counterexample'>;

/** The negation of a goal, as it is printed and downloaded. */
export function goalScript(compiled: CompiledGoal): string {
  return compiled.goal.kind === 'theorem'
    ? scriptOf(compiled, { kind: 'counterexample' }, 'unsat')
    : scriptOf(compiled, { kind: 'defined-counterexample' }, 'sat');
}

async function prove(compiled: CompiledGoal, solver: SmtSolver): Promise<Decision> {
  const question: Query = { kind: 'counterexample' };
  const answer = await ask(scriptOf(compiled, question, 'unsat'), compiled, solver);
  switch (answer.kind) {
    case 'unknown':
      return { verdict: 'inconclusive', reason: answer.reason };
    case 'sat':
      return refuteBy(question, compiled, solver);
    case 'unsat':
      return instance(compiled, solver);
  }
}

/** From hypotheses that contradict each other everything follows. */
async function instance(compiled: CompiledGoal, solver: SmtSolver): Promise<Decision> {
  const answer = await ask(scriptOf(compiled, { kind: 'instance' }, 'sat'), compiled, solver);
  switch (answer.kind) {
    case 'unknown':
      return { verdict: 'inconclusive', reason: `whether the hypotheses can hold: ${answer.reason}` };
    case 'sat':
      return { verdict: 'proved' };
    case 'unsat':
      return { verdict: 'vacuous' };
  }
}

function refute(compiled: CompiledGoal, solver: SmtSolver): Promise<Decision> {
  return refuteBy({ kind: 'defined-counterexample' }, compiled, solver);
}

async function refuteBy(question: Query, compiled: CompiledGoal, solver: SmtSolver): Promise<Decision> {
  const search = await findModel(compiled, question, solver);
  switch (search.kind) {
    case 'found':
      return { verdict: 'refuted', counterexample: search.counterexample };
    case 'none':
      return { verdict: 'proved' };
    case 'unknown':
      return { verdict: 'inconclusive', reason: search.reason };
  }
}

async function dropHypothesis(
  compiled: CompiledGoal,
  hypothesis: string,
  solver: SmtSolver,
): Promise<SmtGoalReport['necessary'][number]> {
  const search = await findModel(compiled, { kind: 'without', hypothesis }, solver);
  switch (search.kind) {
    case 'found':
      return { hypothesis, verdict: 'needed', counterexample: search.counterexample };
    case 'none':
      return { hypothesis, verdict: 'not-needed' };
    case 'unknown':
      return { hypothesis, verdict: 'inconclusive', reason: search.reason };
  }
}
