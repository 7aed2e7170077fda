import type { Counterexample } from '../claims/evidence';
import type { LawReport, VerifyReport } from './verify-report';

/** A law with the problem on which it fails. */
export type FailingLaw = LawReport & { readonly counterexample: Counterexample };

/** The laws that have a counterexample, in the order of the report. */
export function failingLaws({ laws }: Pick<VerifyReport, 'laws'>): FailingLaw[] {
  return laws.flatMap((law) => (law.counterexample ? [{ ...law, counterexample: law.counterexample }] : []));
}

/** The same in the order in which to read them: what gave no answer, then what has the least to read. */
export function simplestFirst(laws: readonly FailingLaw[]): FailingLaw[] {
  const length = ({ counterexample: { comparison, questions } }: FailingLaw): number =>
    comparison ? JSON.stringify(questions).length : 0;
  return [...laws].sort((a, b) => length(a) - length(b));
}
