/** `distill-proof/jest`: every law as a Jest test. */
import { missingOperations } from '../evidence/campaign/missing-operations';
import { lawId, type Theorem } from '../model/claim';
import type { Subject } from '../protocol/subject';
import { failsTheRun, type LawReport } from '../report/model/verify-report';
import { lawOutcomeText } from '../report/text/law-outcome-text';
import { runVerify } from '../runs/run-verify';
import type { UserOperations } from '../subjects/in-process';
import { type JestGlobals, jestGlobals } from './jest-globals';
import {
  isSubject,
  type OperationsOptions,
  type SubjectOptions,
  type Verification,
  verificationOf,
} from './verification';

/** The last moment that Jest can wait for: a campaign ends by itself, after as long as its problems take. */
const noTimeout = 2 ** 31 - 1;

/**
 * Registers a suite: one `describe` for each claim, one test for each law, which fails with its counterexample. Laws
 * about operations that are not offered are registered as skipped. The problems are put once for each claim.
 * @param nameOrOptions what to call the suite and the subject, or options with a `name` among them
 * @throws InputError that names the option or operation at fault; @throws Error outside Jest
 */
export function describeSubject(
  nameOrOptions: string | OperationsOptions,
  operations: UserOperations,
  options?: OperationsOptions,
): void;
export function describeSubject(
  nameOrOptions: string | SubjectOptions,
  subject: Subject,
  options?: SubjectOptions,
): void;
export function describeSubject(
  nameOrOptions: string | OperationsOptions,
  implementation: UserOperations | Subject,
  options: OperationsOptions = {},
): void {
  const jest = jestGlobals();
  const named = typeof nameOrOptions === 'string';
  // A subject has a name of its own; what is given is then the suite's.
  const first = !named ? nameOrOptions : isSubject(implementation) ? {} : { name: nameOrOptions };
  const verification = verificationOf(implementation, { ...first, ...options });
  jest.describe(named ? nameOrOptions : verification.subject.name, () => {
    for (const claim of verification.claims) {
      if (claim.kind === 'theorem') describeClaim(claim, verification, jest);
    }
  });
}

function describeClaim(
  claim: Theorem,
  { subject, options }: Verification,
  { describe, it, beforeAll }: JestGlobals,
): void {
  describe(`${claim.slug}: ${claim.title}`, () => {
    let laws: readonly LawReport[] = [];
    const missing = missingOperations(claim, subject);
    const runnable = claim.laws.filter((law) => missing.get(law)?.length === 0);
    if (runnable.length > 0) {
      beforeAll(async () => {
        ({ laws } = await runVerify([claim], subject, options));
      }, noTimeout);
    }
    for (const law of claim.laws) {
      const id = lawId(claim, law);
      const title = `${id}: ${law.title}`;
      if (runnable.includes(law)) it(title, () => expectToHold(id, laws, options.strict ?? false));
      else it.skip(`${title} (not offered: ${String(missing.get(law)?.join(', '))})`, () => undefined);
    }
  });
}

function expectToHold(id: string, laws: readonly LawReport[], strict: boolean): void {
  const law = laws.find((report) => report.id === id);
  if (law === undefined) throw new Error(`${id}: the campaign that this test reports on did not run`);
  if (failsTheRun(law, strict)) throw new LawError(lawOutcomeText(law));
}

/** What there is to know is in the message; the stack would show the inside of this package. */
class LawError extends Error {
  override readonly name = 'LawError';

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
