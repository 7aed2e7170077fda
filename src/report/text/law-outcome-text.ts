import { type LawReport, passesUnexpectedly } from '../model/verify-report';
import { counterexampleText } from './counterexample-text';
import { expectationText } from './expectation-text';

/** What a person needs to know of a law that makes the run fail. */
export function lawOutcomeText(law: LawReport): string {
  const { id, title, verdict, counterexample } = law;
  if (passesUnexpectedly(law)) return expectationText(law) ?? id;
  return counterexample ? counterexampleText(id, title, counterexample) : `${id}: ${verdict}`;
}
