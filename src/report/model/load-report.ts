import { z } from 'zod';
import { InputError } from '../../input/input-error';
import { readJson } from '../../input/read-text';
import type { AuditReport } from './audit-report';
import type { Baseline } from './baseline';
import { validatorOf } from './schema/validator';
import type { ShardReport } from './shard-report';
import type { VerifyReport } from './verify-report';

/** A stored report cannot be read: not there, cut off, or not one of ours. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

interface StoredReports {
  readonly audit: AuditReport;
  readonly verify: VerifyReport;
  readonly baseline: Baseline;
  readonly shard: ShardReport;
}

const envelope = z.looseObject({
  reportVersion: z.literal(1),
  kind: z.enum(['audit', 'verify', 'baseline', 'shard']),
  complete: z.literal(true),
});

/**
 * Reads a stored report.
 * @param kinds that will do
 * @throws ReportError where it cannot be read, was cut off, or is none of these
 */
export function loadReport<Kind extends keyof StoredReports>(
  file: string,
  kinds: readonly Kind[],
): StoredReports[Kind] {
  const report = contentOf(file);
  const result = envelope.safeParse(report);
  if (!result.success) {
    const cutOff = result.error.issues[0]?.path[0] === 'complete';
    throw new ReportError(
      `${file}: ${cutOff ? 'the report is incomplete; run the command that wrote it again' : 'not a report of this suite'}`,
    );
  }
  const { kind } = result.data;
  if (!kinds.some((wanted) => wanted === kind)) {
    throw new ReportError(
      `${file}: a report of kind ${kinds.join(' or ')} is needed, this one is of kind ${kind}`,
    );
  }
  const fault = faultOf(report, kind);
  if (fault !== undefined) throw new ReportError(`${file}: not a sound ${kind} report: ${fault}`);
  return report as StoredReports[Kind];
}

function faultOf(report: unknown, kind: keyof StoredReports): string | undefined {
  const errors = validatorOf(kind)(report);
  return errors?.map(({ instancePath, message = '' }) => `report${instancePath} ${message}`).join(', ');
}

function contentOf(file: string): unknown {
  try {
    return readJson(file);
  } catch (error) {
    if (error instanceof InputError) throw new ReportError(error.message);
    throw error;
  }
}
