import { counted } from '../../input/show';
import type { SmtEvidence, SmtGoalReport, SmtModel } from '../../model/evidence';
import { type Details, paragraph, table } from '../details';
import { statusText } from '../status-text';

/** Every goal and its verdict, its counterexamples, and what the solver was asked. */
export function smtDetails(evidence: SmtEvidence): Details[] {
  const { status, solver, goals } = evidence;
  if (goals.length === 0) return status === 'not-run' ? [paragraph(`SMT: ${statusText(evidence)}.`)] : [];
  const needed = goals.flatMap((goal) => goal.necessary.map((dropped) => ({ goal, dropped })));
  return [
    paragraph(
      `SMT, ${solver ? `${solver.name} ${solver.version}` : 'no solver'}: ${statusText(evidence)}; ${counted(goals.length, 'goal')}, each for all real numbers.`,
    ),
    table(
      ['goal', 'says', 'verdict', 'counterexample'],
      goals.map((goal) => [goal.name, goal.title, verdictText(goal), modelText(goal.counterexample)]),
    ),
    ...(needed.length === 0
      ? []
      : [
          paragraph(
            'Hypotheses that are needed, each with a counterexample to the goal without it, confirmed in exact arithmetic:',
          ),
          table(
            ['goal', 'without', 'verdict', 'counterexample'],
            needed.map(({ goal, dropped: { hypothesis, verdict, reason: why, counterexample } }) => [
              goal.name,
              hypothesis,
              why === undefined ? verdict : `${verdict}: ${why}`,
              modelText(counterexample),
            ]),
          ),
        ]),
    {
      kind: 'more',
      summary: 'In SMT-LIB, for any solver',
      details: goals.map(({ smtlib }) => ({ kind: 'listing', language: 'smt2', text: smtlib })),
    },
  ];
}

function verdictText({ kind, verdict, asExpected, reason }: SmtGoalReport): string {
  const text = reason === undefined ? verdict : `${verdict}: ${reason}`;
  if (asExpected) return kind === 'false-reading' ? `${text}, as a false reading should be` : text;
  return `${text}, but it is stated as a ${kind === 'theorem' ? 'theorem' : 'false reading'}`;
}

/** "d = 1, λ = 0; a = 1": the model, then the values of the abbreviations. */
function modelText(counterexample: SmtModel | undefined): string {
  if (counterexample === undefined) return '–';
  const { model, values, leastDenominator } = counterexample;
  const list = (entries: Readonly<Record<string, string>>): string =>
    Object.entries(entries)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
  return [
    list(model),
    ...(Object.keys(values).length > 0 ? [list(values)] : []),
    // Of integers nobody asks whether smaller denominators would do.
    ...(leastDenominator && leastDenominator.denominator > 1
      ? [
          `no model within ±${leastDenominator.bound} has a common denominator below ${leastDenominator.denominator}`,
        ]
      : []),
  ].join('; ');
}
