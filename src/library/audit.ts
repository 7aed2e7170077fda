import { z } from 'zod';
import { claims } from '../../properties';
import { type MethodName, methodNames } from '../evidence/methods';
import { parse } from '../input/parse';
import { selectClaims } from '../model/select-claims';
import type { AuditReport } from '../report/model/audit-report';
import { runAudit } from '../runs/run-audit';
import { referenceSubject } from '../subjects/reference';
import { runOptions, suiteFields, type SuiteOptions } from './suite-options';

/** How the paper is audited. */
export interface AuditOptions extends SuiteOptions {
  /** the kinds of evidence to gather; default all */
  readonly methods?: readonly MethodName[] | undefined;
}

const schema = z.strictObject({
  ...suiteFields,
  methods: z.array(z.enum(methodNames, `one of ${methodNames.join(', ')}`), 'a list of methods').optional(),
});

/** Is the theorem true? Gathers the evidence for every claim. @throws InputError for options that are none */
export async function audit(options: AuditOptions = {}): Promise<AuditReport> {
  const given = parse(schema, options, 'options');
  return runAudit(selectClaims(claims, given.claims, 'claims'), referenceSubject, {
    ...runOptions(given),
    ...(given.methods && { methods: given.methods }),
  });
}
