import { counted } from '../../input/show';
import type { Claim } from '../../model/claim';
import type { SmtEvidence, SmtGoalReport } from '../../model/evidence';
import type { Finding } from '../../model/finding';
import type { EvidenceMethod } from '../method';
import type { Plan, Run } from '../plan';
import type { Tool } from '../tool';
import { shareOf, wordsOf } from '../words';
import { smtDetails } from './details';
import { gatherSmt } from './smt';
import type { NoSolver, SmtSolver } from './solver';
import { openZ3 } from './z3';

/** Z3, where it is installed. */
export const solverTool: Tool<SmtSolver | NoSolver> = {
  open: () => openZ3(),
  close: (solver) => ('close' in solver ? solver.close() : undefined),
};

export const smt = {
  name: 'smt',
  label: 'SMT',
  column: {
    figure: 'goals',
    guide:
      'The scalar core of the claim, one eigendirection or a pair of them, holds for all real numbers; its hypotheses are needed; false readings have counterexamples, which exact arithmetic confirms.',
  },
  // Its goal passes where the solver has found a counterexample, and exact arithmetic confirmed it.
  refutesWith: 'passed',
  // A solver decides one goal at a time.
  order: 'one claim at a time',
  plan,
  words: (item) => wordsOf(item, numbersOf(item), item.goals.length > 0),
  keyFigure: ([{ status, goals }]) => ({ status, text: shareOf(goals, ({ asExpected }) => asExpected) }),
  findings: (items, { slug }) =>
    items.flatMap(({ goals }) => goals.flatMap((goal) => findingsOf(slug, goal))),
  details: smtDetails,
  facts(items) {
    const solver = items.find((item) => item.solver !== undefined)?.solver;
    return solver ? [{ term: 'Solver', text: `${solver.name} ${solver.version}` }] : [];
  },
} satisfies EvidenceMethod<SmtEvidence>;

async function plan(claim: Claim, { tools }: Run): Promise<Plan<SmtEvidence> | undefined> {
  if (!('goals' in claim)) return undefined;
  const solver = await tools.open(solverTool);
  return {
    kind: 'whole',
    size: claim.goals.length,
    gather: async ({ onUnit: onGoal, budget }) => [
      await gatherSmt(claim, { solver, ...(onGoal && { onGoal }), budget }),
    ],
  };
}

/** "8 goals proved", "1 false reading refuted", "6 hypotheses needed", and what is undecided. */
function numbersOf({ goals }: SmtEvidence): string[] {
  const proved = goals.filter(({ verdict }) => verdict === 'proved').length;
  const unexpected = goals.filter(({ asExpected }) => !asExpected).length;
  const needed = goals
    .flatMap(({ necessary }) => necessary)
    .filter(({ verdict }) => verdict === 'needed').length;
  const refuted = goals.filter(
    ({ kind, verdict }) => kind === 'false-reading' && verdict === 'refuted',
  ).length;
  return [
    ...(proved > 0 ? [`${counted(proved, 'goal')} proved`] : []),
    ...(refuted > 0 ? [`${counted(refuted, 'reading')} refuted`] : []),
    ...(needed > 0 ? [needed === 1 ? '1 hypothesis needed' : `${needed} hypotheses needed`] : []),
    ...(unexpected > 0 ? [`${counted(unexpected, 'goal')} not as stated`] : []),
  ];
}

/** A false reading that was refuted, and whatever did not come out as its goal says. */
function findingsOf(
  claim: string,
  { name, title, kind, verdict, asExpected, counterexample }: SmtGoalReport,
): Finding[] {
  const entries = Object.entries({ ...counterexample?.model, ...counterexample?.values });
  const values = entries.map(([variable, value]) => `${variable} = ${value}`).join(', ');
  const id = `${claim}/smt/${name}`;
  if (!asExpected) {
    const detail = values ? `${title}: ${values}` : title;
    return [{ id, claim, kind: 'failure', title: `Goal ${verdict}`, detail }];
  }
  return kind === 'false-reading'
    ? [{ id, claim, kind, title: `False reading: ${title}`, detail: values }]
    : [];
}
