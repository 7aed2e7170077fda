import { type Comparison, isWorse } from '../report/compare/comparison';
import { failsAsExpected, type VerifyReport } from '../report/model/verify-report';
import { type ExitCode, exitCode } from './exit-code';

/** What a verification comes to, for whoever reads nothing else. */
export function verifyExitCode(
  { laws, summary }: VerifyReport,
  comparison: Comparison | undefined,
): ExitCode {
  if (laws.some((law) => law.verdict === 'protocol' && !failsAsExpected(law))) return exitCode.subject;
  if (comparison?.changes.some(isWorse)) return exitCode.failed;
  if (summary.coverage === 0) return exitCode.nothingRan;
  return summary.passed ? exitCode.good : exitCode.failed;
}
