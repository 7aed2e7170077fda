import { z } from 'zod';
import { claims } from '../../properties';
import { parse } from '../input/parse';
import type { AuditReport } from '../report/audit-report';
import { runAudit } from '../report/run-audit';
import { referenceSubject } from '../subjects/reference';
import { runOptions, suiteFields, type SuiteOptions } from './suite-options';

const schema = z.strictObject(suiteFields);

/** Is the theorem true? Gathers the evidence for every claim. @throws InputError for options that are none */
export async function audit(options: SuiteOptions = {}): Promise<AuditReport> {
  return runAudit(claims, referenceSubject, runOptions(parse(schema, options, 'options')));
}
