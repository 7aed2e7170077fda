import type { KeyFigure } from '../../evidence/method';
import { byMethod, methodColumns } from '../../evidence/methods';
import type { ClaimReport } from '../model/audit-report';

/** For each of `methodColumns` its number for a claim; undefined where the method says nothing. */
export function keyFigures({ evidence }: Pick<ClaimReport, 'evidence'>): (KeyFigure | undefined)[] {
  const applicable = byMethod(evidence.filter(({ status }) => status !== 'not-applicable'));
  return methodColumns.map(({ methods }) => {
    const found = applicable.find(({ method }) => methods.includes(method));
    return found?.method.keyFigure(found.items);
  });
}
