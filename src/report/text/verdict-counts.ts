import { verdicts } from '../../model/verdict';
import type { VerifySummary } from '../model/verify-report';

/** "55 pass, 2 fail", with every other verdict that occurred; then "2 failed as expected" where that was so. */
export function verdictCounts(summary: VerifySummary): string {
  const others = verdicts.filter(
    (verdict) => verdict !== 'pass' && verdict !== 'fail' && summary[verdict] > 0,
  );
  const counts = (['pass', 'fail', ...others] as const).map((verdict) => `${summary[verdict]} ${verdict}`);
  const { expectedFailures, unexpectedPasses } = summary;
  return [
    counts.join(', '),
    ...(expectedFailures > 0 ? [`${expectedFailures} failed as expected`] : []),
    ...(unexpectedPasses > 0 ? [`${unexpectedPasses} passed unexpectedly`] : []),
  ].join('; ');
}
