import { verifyReportOf } from '../../fixtures/reports/verify-report';
import { formatReport } from './formats';
import { annotationsOf } from './github/annotations';
import { stepSummary } from './github/step-summary';
import { interruptedText } from './interrupted-text';

const laws = [{ id: 'a/holds', maxRatio: 1 }];
const whole = verifyReportOf(laws);
const interrupted = verifyReportOf(laws, { complete: false });
const style = { colours: false, folder: 'reports' };

describe('the report of an interrupted run', () => {
  it('passes in no way, however much of it did', () => {
    expect(whole.summary.passed).toBe(true);
    expect(interrupted.summary).toEqual({ ...whole.summary, passed: false });
  });

  it.each(['terminal', 'markdown', 'html', 'junit'] as const)('says so as %s', (format) => {
    const text = interruptedText(interrupted) as string;
    expect(formatReport(interrupted, format, style)).toContain(text);
    expect(formatReport(whole, format, style)).not.toContain(text);
  });

  it('is no pass on its page, in JUnit or on GitHub', () => {
    expect(formatReport(whole, 'html', style)).toContain('>passes</span>');
    expect(formatReport(interrupted, 'html', style)).not.toContain('>passes</span>');
    expect(formatReport(interrupted, 'junit', style)).toMatch(/tests="2" failures="0" errors="1"/);
    expect(annotationsOf(interrupted, undefined)).toEqual([
      { level: 'error', title: 'incomplete', message: interruptedText(interrupted) },
    ]);
    expect(annotationsOf(whole, undefined)).toEqual([]);
    expect(stepSummary(whole, undefined)).toContain(' passes\n');
    expect(stepSummary(interrupted, undefined)).not.toContain(' passes\n');
    expect(stepSummary(interrupted, undefined)).toContain(interruptedText(interrupted));
  });
});
