import type { Subject } from '../protocol/subject';
import type { VerifyReport } from '../report/model/verify-report';
import { runVerify } from '../runs/run-verify';
import type { UserOperations } from '../subjects/in-process';
import { type OperationsOptions, type SubjectOptions, verificationOf } from './verification';

/**
 * Is this implementation right? Puts an object with any of the operations `distill`, `limit`, `spectrum`,
 * `optimalWeight` and `kernel`, or a subject of any other make, through every law; `summary.passed` of the report is the answer.
 * @throws InputError that names the option or operation at fault, before anything runs
 */
export function verifySubject(operations: UserOperations, options?: OperationsOptions): Promise<VerifyReport>;
export function verifySubject(subject: Subject, options?: SubjectOptions): Promise<VerifyReport>;
export async function verifySubject(
  implementation: UserOperations | Subject,
  options: OperationsOptions = {},
): Promise<VerifyReport> {
  const { subject, claims, options: run } = verificationOf(implementation, options);
  return runVerify(claims, subject, run);
}
