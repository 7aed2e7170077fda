import { verifyReportOf } from '../../../fixtures/reports/verify-report';
import { claims } from '../../../properties';
import type { OnProgress } from '../../runs/progress';
import { runVectorVerify } from '../../runs/run-vector-verify';
import { runVerify } from '../../runs/run-verify';
import { referenceSubject } from '../../subjects/reference';
import { readVectorFiles, shippedVectors } from '../../vectors/vector-files';
import { formatReport } from '../formats';
import { annotationsOf } from '../github/annotations';
import { stepSummary } from '../github/step-summary';
import { interruptedText } from './interrupted-text';

const laws = [{ id: 'a/holds', maxRatio: 1 }];
const whole = verifyReportOf(laws);
const interrupted = verifyReportOf(laws, { complete: false, selected: 4 });
const style = { colours: false, folder: 'reports' };

describe('the report of an interrupted run', () => {
  it('passes in no way, however much of it did, and covers what it came to', () => {
    expect(whole.summary).toMatchObject({ passed: true, coverage: 1 });
    expect(interrupted.summary).toEqual({ ...whole.summary, passed: false, coverage: 1 / 4 });
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

  it('counts the laws that it did not come to', async () => {
    const chosen = claims.filter(({ slug }) => ['collapse', 'limit'].includes(slug));
    const [first, second] = await Promise.all([
      interruptedAt('collapse', (run) => runVerify(chosen, referenceSubject, { ...run, runs: 20 })),
      interruptedAt('spectrum vectors', (run) =>
        runVectorVerify(readVectorFiles(shippedVectors()), referenceSubject, run),
      ),
    ]);
    // Five laws of the limit and none of the four about the collapse; of five operations with two results each the first two.
    expect(first.summary).toMatchObject({ pass: 5, coverage: 5 / 9, passed: false });
    expect(second.summary).toMatchObject({ pass: 4, coverage: 4 / 10, passed: false });
  });
});

/** Interrupts a run as soon as it has begun with something. */
function interruptedAt<Report>(
  name: string,
  run: (options: {
    seed: number;
    profile: string;
    signal: AbortSignal;
    onProgress: OnProgress;
  }) => Promise<Report>,
): Promise<Report> {
  const controller = new AbortController();
  return run({
    seed: 1,
    profile: 'test',
    signal: controller.signal,
    onProgress({ current }) {
      if (current === name) controller.abort(new Error('interrupted'));
    },
  });
}
