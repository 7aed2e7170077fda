import { z } from 'zod';
import { claims } from '../../properties';
import { currentDay } from '../input/current-day';
import { InputError } from '../input/input-error';
import { parse } from '../input/parse';
import { show } from '../input/show';
import { type Claim, lawIds } from '../model/claim';
import { selectClaims } from '../model/select-claims';
import { type Features, featuresSchema } from '../protocol/features';
import { operationNames, type Subject } from '../protocol/subject';
import { type ExpectedFailure, parseExpectedFailures } from '../runs/expected-failures';
import { FailureFolder } from '../runs/failure-folder';
import type { VerifyOptions } from '../runs/run-verify';
import { inProcess, type SubjectDescription, type UserOperations } from '../subjects/in-process';
import { runOptions, suiteFields, type SuiteOptions } from './suite-options';

/** How a subject is verified. */
export interface SubjectOptions extends SuiteOptions {
  /** a failed `should` law fails the run too; default false */
  readonly strict?: boolean | undefined;
  /** laws that may fail, and must not pass; default none */
  readonly expectedFailures?: readonly ExpectedFailure[] | undefined;
  /** a folder in which failures are kept, to be tried first next time; default none */
  readonly store?: string | undefined;
  /** YYYY-MM-DD, the day on which expected failures have expired or not; default today in UTC */
  readonly today?: string | undefined;
}

/** How a user's functions are verified: that, and what to call them in the report. */
export interface OperationsOptions extends SubjectOptions, Partial<SubjectDescription> {
  /** how many seconds a promise may take; default 10 */
  readonly requestTimeout?: number | undefined;
}

/** What is to be run. */
export interface Verification {
  readonly subject: Subject;
  readonly claims: readonly Claim[];
  readonly options: VerifyOptions;
}

const subjectFields = {
  ...suiteFields,
  strict: z.boolean('true or false').optional(),
  // Checked against the laws there are, once the rest is known to be good.
  expectedFailures: z.unknown().optional(),
  store: z.string('the path of a folder').min(1, 'the path of a folder').optional(),
  today: z.iso.date('a day as YYYY-MM-DD').optional(),
};
const subjectSchema = z.strictObject(subjectFields);
const name = z.string('a text').min(1, 'a text').optional();
const operationsSchema = z.strictObject({
  ...subjectFields,
  name,
  version: name,
  language: name,
  precision: z.enum(['float64', 'float32'], 'float64 or float32').optional(),
  features: featuresSchema.optional(),
  requestTimeout: z.number('a number of seconds').positive('a number of seconds above 0').optional(),
});

/** @throws InputError that names the option or operation at fault, before anything runs */
export function verificationOf(
  implementation: UserOperations | Subject,
  options: OperationsOptions,
): Verification {
  if (!isObject(implementation)) {
    throw new InputError({ field: 'operations', expected: 'an object', received: show(implementation) });
  }
  const subject = isSubject(implementation);
  const given = parse(subject ? subjectSchema : operationsSchema, options, 'options');
  const { strict = false, expectedFailures = [], today = currentDay() } = given;
  const features = subject ? undefined : parse(operationsSchema, options, 'options').features;
  const tested = subject ? implementation : subjectOf(implementation, options, features);
  return {
    subject: tested,
    claims: selectClaims(claims, given.claims, 'claims'),
    options: {
      ...runOptions(given),
      strict,
      expectedFailures: parseExpectedFailures(expectedFailures, 'expectedFailures', {
        lawIds: lawIds(claims),
        today,
      }),
      ...(given.store !== undefined && { store: storeOf(given.store, tested) }),
    },
  };
}

function storeOf(folder: string, subject: Subject): NonNullable<VerifyOptions['store']> {
  return {
    folder: new FailureFolder(folder, [subject.name]),
    open: () => Promise.resolve({ subject, close: () => subject.reset() }),
  };
}

export function isSubject(
  implementation: UserOperations | Subject | null | undefined,
): implementation is Subject {
  const { run, operations } = (implementation ?? {}) as Partial<Subject>;
  return typeof run === 'function' && Array.isArray(operations);
}

/** JavaScript has no types to keep anything else out. */
function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function subjectOf(
  operations: UserOperations,
  {
    name = 'unnamed',
    version = 'unknown',
    language = 'JavaScript',
    precision = 'float64',
    requestTimeout,
  }: OperationsOptions,
  features: Features | undefined,
): Subject {
  const description = { name, version, language, precision, ...(features && { features }) };
  const subject = inProcess(description, operations, requestTimeout);
  if (subject.operations.length > 0) return subject;
  throw new InputError({
    field: 'operations',
    expected: `an object with at least one of ${operationNames.join(', ')}`,
    received: `one with ${Object.keys(operations).join(', ') || 'nothing'}`,
  });
}
