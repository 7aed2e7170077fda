import type { Counterexample } from '../../model/evidence';
import { solvesSystem } from '../../protocol/operations/definitions';
import { operationNames } from '../../protocol/subject';
import type { LawReport, VerifyReport } from '../model/verify-report';
import { counterexampleText } from './counterexample-text';

/** A law with the problem on which it fails. */
export type FailingLaw = LawReport & { readonly counterexample: Counterexample };

/** The laws that have a counterexample, in the order of the report. */
export function failingLaws({ laws }: Pick<VerifyReport, 'laws'>): FailingLaw[] {
  return laws.flatMap((law) => (law.counterexample ? [{ ...law, counterexample: law.counterexample }] : []));
}

/** What is computed without solving a system comes first: everything else may depend on it. */
const operations = [...operationNames].sort((a, b) => Number(solvesSystem(a)) - Number(solvesSystem(b)));

/** The same in the order in which to read them: what gave no answer, then what is simplest to compute and has the least to read. */
export function simplestFirst(laws: readonly FailingLaw[]): FailingLaw[] {
  const operation = ({ counterexample: { questions, suspect } }: FailingLaw): number =>
    operations.findIndex((op) =>
      questions.some((question) => question.name === suspect && question.op === op),
    );
  const ranked = laws.map((law) => {
    const { id, title, counterexample } = law;
    if (counterexample.comparison === undefined) return { law, rank: -1, lines: 0 };
    const { length } = counterexampleText(id, title, counterexample).split('\n');
    return { law, rank: operation(law), lines: length };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.lines - b.lines).map(({ law }) => law);
}
