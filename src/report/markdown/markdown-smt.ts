import { counted } from '../../input/show';
import type { SmtEvidence, SmtGoalReport, SmtModel } from '../../model/evidence';
import { statusText } from '../text/status-text';
import { fenced } from './markdown-fence';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** Evidence for all real numbers: every goal and its verdict, its counterexamples, and what the solver was asked. */
export function smtSection(evidence: SmtEvidence): string[] {
  const { status, solver, goals } = evidence;
  if (goals.length === 0)
    return status === 'not-run' ? [`SMT: ${escapeMarkdown(statusText(evidence))}.`] : [];
  const needed = goals.flatMap((goal) => goal.necessary.map((dropped) => ({ goal, dropped })));
  return [
    `SMT, ${escapeMarkdown(`${solver?.name} ${solver?.version}`)}: ${escapeMarkdown(statusText(evidence))}; ${counted(goals.length, 'goal')}, each for all real numbers.`,
    markdownTable(
      ['goal', 'says', 'verdict', 'counterexample'],
      goals.map((goal) => [goal.name, goal.title, verdictText(goal), modelText(goal.counterexample)]),
    ),
    ...(needed.length === 0
      ? []
      : [
          'Hypotheses that are needed, each with a counterexample to the goal without it, confirmed in exact arithmetic:',
          markdownTable(
            ['goal', 'without', 'verdict', 'counterexample'],
            needed.map(({ goal, dropped: { hypothesis, verdict, reason: why, counterexample } }) => [
              goal.name,
              hypothesis,
              why === undefined ? verdict : `${verdict}: ${why}`,
              modelText(counterexample),
            ]),
          ),
        ]),
    '<details><summary>In SMT-LIB, for any solver</summary>',
    ...goals.map(({ smtlib }) => fenced('smt2', smtlib)),
    '</details>',
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
