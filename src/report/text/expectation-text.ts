import { failsAsExpected, type LawReport, passesUnexpectedly } from '../model/verify-report';

/** A law's verdict, with what was expected of it where that is not to pass. */
export function verdictText(law: LawReport): string {
  if (failsAsExpected(law)) return `${law.verdict} (expected)`;
  return passesUnexpectedly(law) ? `${law.verdict} (unexpected)` : law.verdict;
}

/** What there is to say of a law that was expected to fail, and either did or, which is a reason to act, did not. */
export function expectationText(law: LawReport): string | undefined {
  if (law.expectedFailure === undefined) return undefined;
  const why = `${law.expectedFailure.reason}, ${law.expectedFailure.link}`;
  if (failsAsExpected(law)) return `${law.id}: ${law.verdict}, as expected (${why})`;
  if (passesUnexpectedly(law)) {
    return `${law.id} passes, although it is listed as an expected failure (${why}): remove it from the list`;
  }
  return undefined;
}
