import { z } from 'zod';
import { InputError } from '../input/input-error';
import { readJson } from '../input/read-text';
import type { AuditReport } from './audit-report';
import type { VerifyReport } from './verify-report';

/** A stored report cannot be read: not there, cut off, or not one of ours. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

const envelope = z.looseObject({
  reportVersion: z.literal(1),
  kind: z.enum(['audit', 'verify']),
  complete: z.literal(true),
});
const body = z.union([
  z.looseObject({ claims: z.array(z.looseObject({})) }),
  z.looseObject({ laws: z.array(z.looseObject({})) }),
]);

/** Reads audit.json or verify.json. @throws ReportError */
export function loadReport(file: string): AuditReport | VerifyReport {
  const report = contentOf(file);
  const result = envelope.safeParse(report);
  if (!result.success) {
    const [issue] = result.error.issues;
    const cutOff = issue?.path[0] === 'complete';
    throw new ReportError(
      `${file}: ${cutOff ? 'the report is incomplete; run the command that wrote it again' : 'not a report of this suite'}`,
    );
  }
  if (!body.safeParse(report).success)
    throw new ReportError(`${file}: the report has neither claims nor laws`);
  return report as AuditReport | VerifyReport;
}

function contentOf(file: string): unknown {
  try {
    return readJson(file);
  } catch (error) {
    if (error instanceof InputError) throw new ReportError(error.message);
    throw error;
  }
}
