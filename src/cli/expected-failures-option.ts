import { Option } from 'commander';
import { currentDay } from '../input/current-day';
import { readJson } from '../input/read-text';
import { type Claim, lawIds } from '../model/claim';
import { type ExpectedFailure, parseExpectedFailures } from '../runs/expected-failures';
import { vectorLawIds } from '../vectors/run-vectors';

export function expectedFailuresOption(): Option {
  return new Option(
    '--expected-failures <file>',
    'JSON: [{ "law": "limit/*", "reason": …, "link": …, "expires"?: "YYYY-MM-DD" }]; these laws may fail, and must not pass',
  );
}

/** Checked against all claims, so that one list serves runs of some of them too. @throws InputError */
export function readExpectedFailures(
  file: string | undefined,
  claims: readonly Claim[],
): readonly ExpectedFailure[] {
  if (file === undefined) return [];
  return parseExpectedFailures(readJson(file), file, {
    lawIds: [...lawIds(claims), ...vectorLawIds],
    today: currentDay(),
  });
}
