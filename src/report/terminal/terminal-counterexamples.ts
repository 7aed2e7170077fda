import { counted } from '../../input/show';
import { failsAsExpected, type VerifyReport } from '../model/verify-report';
import { snippetLanguageOf } from '../snippets/snippet';
import { counterexampleLine, counterexampleText } from '../text/counterexample-text';
import { type FailingLaw, failingLaws, simplestFirst } from '../text/failing-laws';
import { plainTable } from '../text/plain-table';
import { indented } from '../text/question-text';
import { requestCommand, shellWord } from '../text/request-command';

/** One mistake breaks many laws; whoever corrects it reads the simplest counterexamples and runs the suite again. */
const mostInFull = 3;
/** A longer line is better taken from a file than from a terminal. */
const longestCommand = 2000;

/** The counterexamples of a verification on a terminal: the simplest in full, the others by one line. */
export function terminalCounterexamples(report: VerifyReport, folder: string): string[] {
  // Of a failure that was expected the reason is news enough; its counterexample is in the report.
  const failing = simplestFirst(failingLaws(report).filter((law) => !failsAsExpected(law)));
  const others = failing.slice(mostInFull);
  const rows = others.map(({ id, counterexample }) => [id, counterexampleLine(counterexample)]);
  return [
    ...failing.slice(0, mostInFull).flatMap((law) => [...inFull(law, report.subject, folder), '']),
    ...(others.length === 0
      ? []
      : [
          `${counted(others.length, 'more law')}, each in full in ${folder}/verify.md:`,
          ...indented(plainTable(rows, 'left')),
          '',
        ]),
  ];
}

function inFull(
  { id, title, counterexample }: FailingLaw,
  { command, language }: VerifyReport['subject'],
  folder: string,
): string[] {
  const line = command && requestCommand(command, counterexample);
  const replay = `distill-proof replay ${shellWord(`${folder}/verify.json`)} ${id}`;
  return [
    counterexampleText(id, title, counterexample),
    ...(line === undefined
      ? []
      : ['  to ask it that:', `    ${line.length > longestCommand ? `see ${folder}/verify.md` : line}`]),
    ...(counterexample.suspect === undefined
      ? []
      : ['  to compute what is right:', `    ${replay} --snippet ${snippetLanguageOf(language)}`]),
  ];
}
