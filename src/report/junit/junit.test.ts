import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { sampleCounterexample, verifyReportOf } from '../../../fixtures/reports/verify-report';
import type { AuditReport } from '../model/audit-report';
import { loadReport } from '../model/load-report';
import { junitAudit } from './junit-audit';
import { junitVerify } from './junit-verify';

const schema = readFileSync(join(__dirname, '../../../fixtures/junit/junit.xsd'), 'utf8');
const audit = (): AuditReport => loadReport(join(__dirname, '../../../reports/audit.json'), ['audit']);

const faultsOf = async (xml: string): Promise<string[]> => {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema });
  return errors.map(({ message }) => message);
};

const counts = (xml: string): string | undefined => xml.match(/<testsuites [^>]*?(tests=[^>]*)>/)?.[1];

const link = 'https://example.org/1';
const mixed = verifyReportOf([
  { id: 'a/holds', maxRatio: 2 },
  { id: 'a/fails', verdict: 'fail', counterexample: sampleCounterexample },
  { id: 'a/changes', verdict: 'flaky' },
  { id: 'a/hangs', verdict: 'timeout' },
  { id: 'b/dies', verdict: 'crash' },
  { id: 'b/silent', verdict: 'vacuous' },
  { id: 'b/lacking', verdict: 'unsupported' },
  { id: 'b/polite', verdict: 'fail', severity: 'should' },
  { id: 'b/known', verdict: 'fail', expectedFailure: { reason: 'overflows', link } },
  { id: 'b/mended', maxRatio: 1, expectedFailure: { reason: 'overflows', link } },
]);

describe('JUnit XML', () => {
  it('is what the schema of the format says, for a verification and for the audit', async () => {
    expect(await faultsOf(junitVerify(mixed))).toEqual([]);
    expect(await faultsOf(junitAudit(audit()))).toEqual([]);
  });

  it('would be found out if it were not', async () => {
    const broken = junitVerify(mixed).replace('<testcase classname="a" name=', '<testcase nom=');
    expect(await faultsOf(broken)).not.toEqual([]);
  });

  it('keeps failures, errors and skips apart, and counts them', () => {
    // fails, changes, mended; hangs, dies; silent, lacking, polite, known.
    expect(counts(junitVerify(mixed))).toBe('tests="10" failures="3" errors="2" skipped="4"');
    expect(counts(junitVerify({ ...mixed, strict: true }))).toBe(
      'tests="10" failures="4" errors="2" skipped="3"',
    );
  });

  it('tells the counterexample of a failure, and why something was skipped', () => {
    const xml = junitVerify(mixed);
    expect(xml).toContain('the fit: expected (0.5), received (NaN)');
    expect(xml).toContain('as expected (overflows, https://example.org/1)');
    expect(xml).toContain('the subject does not do this');
  });

  it('shows what a false reading ought to have, a counterexample, as a pass', () => {
    expect(counts(junitAudit(audit()))).toMatch(/failures="0" errors="0" skipped="\d+"/);
    const open = {
      ...audit(),
      claims: audit().claims.map((claim) => ({ ...claim, status: 'open' as const })),
    };
    expect(counts(junitAudit(open))).toContain(`failures="${open.claims.length}"`);
  });

  it('takes names and messages from outside for text', async () => {
    const hostile = verifyReportOf(
      [{ id: 'a/fails', verdict: 'error', title: ']]><x a="\u0000\u0007\u{1b}[31m">' }],
      { name: '"><failure/>\u0001\ufffe' },
    );
    const xml = junitVerify(hostile);
    expect(await faultsOf(xml)).toEqual([]);
    expect(counts(xml)).toBe('tests="1" failures="0" errors="1" skipped="0"');
    expect(xml).toContain('u{1b}');
  });
});
