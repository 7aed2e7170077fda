import type { VerifyReport } from '../model/verify-report';
import { declaredText } from './declared-text';

/** What the subject is written in and computes with, such as "TypeScript, float64, ml-matrix". */
export function subjectFacts(subject: VerifyReport['subject']): string {
  const { language, precision, otherPrecision, backend } = subject;
  const facts = [
    language,
    ...(otherPrecision ? [] : [precision]),
    ...(backend === undefined ? [] : [backend]),
  ];
  const declared = declaredText(subject);
  return [facts.join(', '), ...(declared === undefined ? [] : [declared])].join('; ');
}
