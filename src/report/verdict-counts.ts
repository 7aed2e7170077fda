import { verdicts } from '../claims/verdict';
import type { VerifySummary } from './verify-report';

/** "55 pass, 2 fail", with every other verdict that occurred. */
export function verdictCounts(summary: VerifySummary): string {
  const others = verdicts.filter(
    (verdict) => verdict !== 'pass' && verdict !== 'fail' && summary[verdict] > 0,
  );
  return (['pass', 'fail', ...others] as const).map((verdict) => `${summary[verdict]} ${verdict}`).join(', ');
}
