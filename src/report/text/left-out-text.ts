import type { VerifyReport } from '../model/verify-report';

/** Which large problems were not put to the subject; undefined where all were. */
export function leftOutText({ sizesLeftOut = [] }: Pick<VerifyReport, 'sizesLeftOut'>): string | undefined {
  return sizesLeftOut.length === 0
    ? undefined
    : `Left out because of --max-points: problems of ${sizesLeftOut.join(', of ')}.`;
}
