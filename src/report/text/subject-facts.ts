import type { VerifyReport } from '../model/verify-report';

/** What the subject is written in and computes with, such as "TypeScript, float64, ml-matrix". */
export function subjectFacts({ language, precision, backend }: VerifyReport['subject']): string {
  return [language, precision, ...(backend === undefined ? [] : [backend])].join(', ');
}
