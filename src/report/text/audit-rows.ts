import { byMethod, methodColumns, methodOf } from '../../evidence/methods';
import type { Evidence } from '../../model/evidence';
import type { ClaimReport } from '../model/audit-report';

/** One line of the claims table, every cell ready to print. */
export interface AuditRow {
  readonly slug: string;
  readonly status: string;
  /** for each of `methodColumns` the lines of its cell; none where the method has nothing to say about the claim */
  readonly cells: readonly (readonly string[])[];
}

/** The heads of the columns after claim and status: one for each method. */
export const auditHeads: readonly string[] = methodColumns.map(({ name, limit }) =>
  limit === undefined ? name : `${name}, ${limit}`,
);

export function auditRow({ slug, status, expected, evidence }: ClaimReport): AuditRow {
  const found = byMethod(evidence);
  return {
    slug,
    status: status === expected ? status : `${status} (expected ${expected})`,
    cells: methodColumns.map(({ methods }) =>
      found
        .filter(({ method }) => methods.includes(method))
        .flatMap(({ method, items }) => method.cell?.(items) ?? items.flatMap((item) => method.words(item))),
    ),
  };
}

/** One piece of evidence on one line. */
export function evidenceText(item: Evidence): string {
  const words = methodOf(item).words(item);
  return words.length === 0 ? 'not applicable' : words.join(', ');
}
