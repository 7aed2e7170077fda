import { sampleCounterexample, verifyReportOf } from '../../../fixtures/reports/verify-report';
import { baselineOf } from '../compare/baseline-of';
import { compare } from '../compare/comparison';
import { annotationsOf } from './annotations';
import { stepSummary } from './step-summary';
import { workflowCommand } from './workflow-command';

const link = 'https://example.org/1';
const failing = verifyReportOf([
  { id: 'a/holds', maxRatio: 1 },
  { id: 'a/fails', verdict: 'fail', counterexample: sampleCounterexample },
  { id: 'a/known', verdict: 'fail', expectedFailure: { reason: 'overflows', link } },
]);
const worse = compare(
  baselineOf(
    verifyReportOf([
      { id: 'a/holds', maxRatio: 0.05 },
      { id: 'a/fails', maxRatio: 1 },
    ]),
  ),
  baselineOf(failing),
  10,
);

describe('annotations', () => {
  it('are errors for what fails the run, warnings for what is put up with, none for what holds', () => {
    expect(annotationsOf(failing, undefined).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'a/fails: fail'],
      ['warning', 'a/known: fail'],
    ]);
  });

  it('tell what is worse than the baseline', () => {
    const gate = annotationsOf(failing, worse).slice(2);
    expect(gate.map(({ level, title, message }) => `${level} ${title}: ${message}`)).toEqual([
      'error baseline: drifted: a/holds: test ratio 0.0500 in the baseline, 1.00 now: 20.0 times the error, at most 10 times is allowed',
      'error baseline: broken: a/fails: pass in the baseline, fail now',
    ]);
  });

  it('are one line each, whatever they say', () => {
    const command = workflowCommand({
      level: 'error',
      title: 'a: b, 5 %',
      message: 'x\r\n::warning::y \u001b[0m',
    });
    expect(command).toBe('::error title=a%3A b%2C 5 %25::x\\u{d}%0A::warning::y \\u{1b}[0m');
    expect(command.split('\n')).toHaveLength(1);
  });
});

describe('the summary of a step', () => {
  it('tells the outcome, the counterexamples and the baseline', () => {
    const text = stepSummary(failing, worse);
    expect(text).toContain('does not pass');
    expect(text).toContain('3 laws: 1 pass, 2 fail; 1 failed as expected');
    expect(text).toContain('the fit: expected (0.5), received (NaN)');
    expect(text).toContain('### Baseline: worse than the baseline in 2 places');
  });

  it('takes the name of a subject for text', () => {
    expect(stepSummary(verifyReportOf([{ id: 'a/b' }], { name: '<b>*x*</b>' }), undefined)).not.toContain(
      '<b>',
    );
  });
});
