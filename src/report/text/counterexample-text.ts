import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { Counterexample } from '../../model/evidence';
import { formatNumber } from '../../model/format-numbers';
import { sizeText } from '../../model/size-text';
import type { Question } from '../../protocol/question';
import { comparedText } from './compared-text';
import { inertLine } from './inert-text';
import { pointsTable, problemTable } from './problem-table';
import { indented, messageLines, questionLine, questionText } from './question-text';
import { earlierLines, stateText } from './state-text';

/** The smallest failing problem in plain text: the law, the problem, what should have come and what came. */
export function counterexampleText(id: string, title: string, counterexample: Counterexample): string {
  const { problem, questions, suspect, state, seed, path, origin } = counterexample;
  const first = questions.find(({ name }) => name === suspect);
  const others = questions.filter((question) => question !== first);
  const lines = [
    ...[wrongFromText(counterexample)].filter((line) => line !== undefined),
    ...(state ? [stateText(state), ...earlierLines(state)] : []),
    'the smallest problem found:',
    ...indented(tableOf(counterexample)),
    ...(first ? questionText(first, problem) : []),
    ...others.map(questionLine),
    ...conclusion(counterexample, first),
    `seed ${seed}, path ${inertLine(path)}${origin === 'store' ? ', of an earlier run; this run did not come across it' : ''}`,
  ];
  const shortened = lines.some((line) => /[≈…]/.test(line));
  return [
    `${inertLine(id)} fails: ${inertLine(title)}`,
    ...indented(lines),
    ...(shortened
      ? ['  ≈ and … stand for digits and entries that were left out; the JSON report has all of them']
      : []),
  ].join('\n');
}

/** From which size on it is wrong, where no small problem shows it. */
export function wrongFromText({ wrongFrom = [] }: Counterexample): string | undefined {
  return wrongFrom.length === 0 ? undefined : `wrong from ${wrongFrom.map(sizeText).join(' and ')} on`;
}

/** Where all that was asked for are kernels, nothing else of the problem matters. */
function tableOf({ problem, questions }: Counterexample): string[] {
  const onlyKernels = questions.every(({ inputs }) => 'X' in inputs);
  return problem.kernelArguments && onlyKernels
    ? pointsTable(problem.kernelArguments)
    : problemTable(problem);
}

/** The same in one line: what is wrong with the first answer, or else what the law says. */
export function counterexampleLine(counterexample: Counterexample): string {
  const from = wrongFromText(counterexample);
  return `${from === undefined ? '' : `${from}: `}${faultLine(counterexample)}`;
}

function faultLine({ comparison, message, questions, suspect, state }: Counterexample): string {
  if (state) return stateText(state);
  const first = questions.find(({ name }) => name === suspect);
  const blameless = first?.reply.status === 'ok' && !first.difference && !first.secondReply;
  if (first && !(blameless && comparison)) return questionLine(first);
  return comparison ? comparedText(comparison) : inertLine(message ?? '');
}

/** What the law makes of the answers; where there was none, the question has told why. */
function conclusion({ comparison, message }: Counterexample, first: Question | undefined): string[] {
  if (comparison) {
    const ratio = `test ratio ${formatNumber(comparison.ratio)}, passes below ${testRatioThreshold}`;
    return [`the law compares ${comparedText(comparison)} (${ratio})`];
  }
  const told = first !== undefined && first.reply.status !== 'ok';
  return message === undefined || told ? [] : messageLines(message);
}
