import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyReportOf } from '../../../../fixtures/reports/verify-report';
import { baselineOf } from '../../compare/baseline-of';
import { loadReport, ReportError } from '../load-report';
import { toJson } from '../to-json';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const stored = (report: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, toJson(report));
  return file;
};
const verify = verifyReportOf([
  { id: 'a/holds', maxRatio: 1 },
  { id: 'a/fails', verdict: 'fail', maxRatio: 'NaN' },
]);

describe('a stored report', () => {
  it('is read back as it was', () => {
    expect(loadReport(stored(verify), ['verify'])).toEqual(verify);
    expect(loadReport(stored(baselineOf(verify)), ['baseline'])).toEqual(baselineOf(verify));
    expect(loadReport(join(__dirname, '../../../../reports/audit.json'), ['audit']).kind).toBe('audit');
  });

  it.each([
    ['cut off', { ...verify, complete: undefined }, 'the report is incomplete'],
    ['interrupted', { ...verify, complete: false }, 'the report is incomplete'],
    ['of another version', { ...verify, reportVersion: 2 }, 'not a report of this suite'],
    ['of another suite', { ok: true }, 'not a report of this suite'],
    ['no object', [verify], 'not a report of this suite'],
    ['without laws', { ...verify, laws: undefined }, "must have required property 'laws'"],
    [
      'with a verdict of its own',
      { ...verify, laws: [{ ...verify.laws[0], verdict: 'great' }] },
      'laws/0/verdict',
    ],
    [
      'of another kind',
      baselineOf(verify),
      'a report of kind verify is needed, this one is of kind baseline',
    ],
  ])('that is %s is refused', (_, report, message) => {
    const file = stored(report);
    expect(() => loadReport(file, ['verify'])).toThrow(ReportError);
    expect(() => loadReport(file, ['verify'])).toThrow(message);
  });

  it('may have fields that a later version added', () => {
    expect(() => loadReport(stored({ ...verify, mood: 'fine' }), ['verify'])).not.toThrow();
  });
});
