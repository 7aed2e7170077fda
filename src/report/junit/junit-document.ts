import type junitReports from 'junit-report-builder';
import { inertText } from '../text/inert-text';

/** What JUnit keeps apart: `failed` is a check that did not hold, `errored` one that could not be carried out. */
export type JunitOutcome =
  | { readonly kind: 'passed'; readonly detail?: string }
  | {
      readonly kind: 'failed' | 'errored';
      readonly type: string;
      readonly message: string;
      readonly detail: string;
    }
  | { readonly kind: 'skipped'; readonly reason: string };

export interface JunitSuite {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly { readonly name: string; readonly outcome: JunitOutcome }[];
}

/** JUnit XML as Jenkins, GitLab and most viewers read it. It has no times: the same run gives the same bytes. */
export function junitDocument(name: string, suites: readonly JunitSuite[]): string {
  const document = builder().name(inertText(name));
  for (const { name: suiteName, properties, cases } of suites) {
    const suite = document.testSuite().name(inertText(suiteName));
    for (const [key, value] of Object.entries(properties)) suite.property(key, inertText(value));
    for (const { name: caseName, outcome } of cases) {
      const testCase = suite.testCase().className(inertText(suiteName)).name(inertText(caseName));
      switch (outcome.kind) {
        case 'passed':
          if (outcome.detail !== undefined) testCase.standardOutput(inertText(outcome.detail));
          break;
        case 'failed':
          testCase.failure(inertText(outcome.message), outcome.type).stacktrace(inertText(outcome.detail));
          break;
        case 'errored':
          testCase.error(inertText(outcome.message), outcome.type, inertText(outcome.detail));
          break;
        case 'skipped':
          // Viewers show a skipped case's output; the library has no place for a reason of its own.
          testCase.skipped().standardOutput(inertText(outcome.reason));
      }
    }
  }
  return document.build();
}

/** Loaded when there is something to write: most commands need none of it. */
function builder(): ReturnType<typeof junitReports.newBuilder> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('junit-report-builder') as typeof junitReports).newBuilder();
}
