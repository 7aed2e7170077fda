import type { VerifyReport } from '../model/verify-report';

/** What there is to say of a run that was interrupted: what it had found holds, and says nothing of the rest. */
export function interruptedText({ complete }: Pick<VerifyReport, 'complete'>): string | undefined {
  return complete ? undefined : 'The run was interrupted: this report is incomplete.';
}
