import { measuredEvidence, measuredSetting } from '../../fixtures/reports/measured-evidence';
import { optimalWeightEstimateClaim } from '../../properties/borup-andersen-2021/optimal-weight-estimate/claim';
import { estimateConclusions } from '../evidence/measured/conclusions';
import { strongestMeasurements } from '../evidence/measured/strongest';
import type { Evidence } from '../model/evidence';
import { buildAuditReport } from '../runs/build-audit-report';
import { baselineOf } from './compare/baseline-of';
import { htmlAudit } from './html/audit/html-audit';
import { junitAudit } from './junit/junit-audit';
import { markdownAudit } from './markdown/markdown-audit';
import { auditPassed, type AuditReport } from './model/audit-report';
import { renderAudit } from './terminal/terminal';

const even = measuredSetting({
  id: 'perceptron/cars/0.5',
  relativeRegret: 0.001,
  comparison: 'even',
  initialisation: 'shared',
});
const higher = measuredSetting({
  id: 'perceptron-fresh/cars/0.5',
  relativeRegret: 0.04,
  comparison: 'higher',
  initialisation: 'fresh',
});

const reportOf = (...evidence: readonly Evidence[]): AuditReport =>
  buildAuditReport([{ claim: optimalWeightEstimateClaim, evidence }], { seed: 1, profile: 'ci' });

describe('what measurements come to', () => {
  it('takes three sentences: how good it is, what it costs, and what that comes to', () => {
    const [quality, cost, verdict, ...more] = estimateConclusions([measuredEvidence([even, higher])]);
    expect(more).toEqual([]);
    expect(quality).toContain('In 2 settings of networks trained by gradient descent, 3 seeds each');
    expect(quality).toContain(
      'higher than the best of a grid of 2 in 1, lower in 0, and not to be told from it in 1',
    );
    expect(quality).toContain('mean regret is 2.05 % of the grid’s loss');
    expect(quality).toContain('largest in perceptron-fresh/cars/0.5 with 4.00 % (3.00 % to 5.00 %)');
    expect(cost).toContain('trains 2 models where the grid trains 2');
    expect(cost).toContain('4 trainings and 40 steps of gradient descent');
    expect(cost).toContain('5.5 times less');
    expect(verdict).toContain(
      'stands to within its uncertainty in 1 of 2 settings, and in the other 1 the grid does better, by 4.00 % of its loss',
    );
    expect(verdict).toContain(
      '0.10 % where all trainings begin with the same parameters and 4.00 % where each draws its own',
    );
    expect(verdict).toContain('higher with α = 0 than with estimated weights in 2 of 2');
  });

  it('says how far the intervals reach where none lies above 0', () => {
    const [, , verdict] = estimateConclusions([measuredEvidence([even])]);
    expect(verdict).toContain(
      'stands in 1 setting of 1 as far as these intervals tell, the widest of which reaches up to 1.10 %',
    );
    expect(verdict).not.toContain('draws its own');
  });

  it('is nothing where no network was trained', () => {
    expect(estimateConclusions([measuredEvidence([even], { exact: true, learner: 'kernel-ridge' })])).toEqual(
      [],
    );
    expect(estimateConclusions([measuredEvidence([], { status: 'not-run', reason: 'r' })])).toEqual([]);
  });

  it('rests on the measurement with the most seeds of each learner', () => {
    const recorded = measuredEvidence([higher], { seeds: 10, recorded: { version: '1', command: 'c' } });
    expect(strongestMeasurements([measuredEvidence([even]), recorded])).toEqual([recorded]);
    expect(strongestMeasurements([recorded, measuredEvidence([even])])).toEqual([recorded]);
  });
});

describe('an audit with measurements', () => {
  const recorded = measuredEvidence([higher], {
    seeds: 10,
    recorded: { version: '0.9', command: 'npx again' },
  });
  const report = reportOf(measuredEvidence([even]), recorded);

  it('supports its claim whatever they show, and makes a finding of what speaks against it', () => {
    expect(report.claims[0]?.status).toBe('supported');
    expect(auditPassed(report)).toBe(true);
    expect(report.findings).toEqual([
      {
        id: 'optimal-weight-estimate/perceptron-fresh/cars/0.5',
        claim: 'optimal-weight-estimate',
        kind: 'measurement',
        title: 'The estimate does worse than the grid: perceptron, cars, noise 0.5, fresh parameters',
        detail: 'regret 4.00 % (3.00 % to 5.00 %) of the loss, 10 seeds, α̂ 2 and grid 11 trainings',
      },
    ]);
  });

  it('leaves its claim open where a learner could not be measured', () => {
    const open = reportOf(measuredEvidence([], { status: 'not-run', reason: 'it is not here' }));
    expect(open.claims[0]?.status).toBe('open');
    expect(open.notRun).toEqual([
      { claim: 'optimal-weight-estimate', method: 'measured', reason: 'it is not here' },
    ]);
    expect(markdownAudit(open)).toContain('Measured, perceptron: not run, because it is not here');
    expect(htmlAudit(open)).toContain('not run, because it is not here');
  });

  it('is called our reading, and shows every number as a document', () => {
    const text = markdownAudit(report);
    expect(text).toContain('our reading of Borup');
    expect(text).toContain('What the measurements say:\n\n1. In 1 setting');
    expect(text).toContain('profile ci, seed 1, 3 trials for each setting');
    expect(text).toContain('10 trials for each setting; recorded with version 0.9.');
    expect(text).toContain('`npx again` measures it again.');
    expect(text).toContain(
      '| perceptron | cars, noise 0.5, fresh parameters | 0.5200 | 0.5000 | 0.02000 ± 0.01000 |',
    );
    expect(text).toContain(
      '| 2 | 0.250 | – | 0.5200 | 0.5000 | 0.02000 ± 0.01000 | 0.8000 | 0.900 | 0.600 | 0.5000 | 0.7000 |',
    );
  });

  it('shows on a terminal what this run measured, with seconds where they are known', () => {
    const style = { colours: false };
    const plain = renderAudit(report, style);
    expect(plain).toContain('perceptron, cars, noise 0.5');
    expect(plain).not.toContain('fresh parameters │');
    expect(plain).not.toContain('seconds');
    const settingSeconds = [{ setting: 'perceptron/cars/0.5', estimate: 1.23, grid: 4.56 }];
    expect(renderAudit(report, { ...style, settingSeconds })).toContain('1.2 / 4.6');
  });

  it('shows tables and pictures of the strongest measurement on its page', () => {
    const page = htmlAudit(report);
    expect(page).toContain('Regret by setting');
    expect(page).toContain('Cost beside a grid search');
    expect(page).toContain('Loss against α: perceptron on cars, fresh parameters');
    expect(page).toContain('0.02000 ± 0.01000');
  });

  it('is a passed test in JUnit, because a measurement is neither right nor wrong', () => {
    expect(junitAudit(report)).toContain('name="measured, perceptron"');
    expect(junitAudit(report)).toContain('name="measured, perceptron, recorded"');
    expect(junitAudit(report)).toMatch(/failures="0"/);
  });

  it('has entries of their own in a baseline, and none for the record', () => {
    const entries = baselineOf(report).entries.map(({ id, verdict, standing }) => [id, verdict, standing]);
    expect(entries).toEqual([
      ['optimal-weight-estimate', 'supported', 'good'],
      ['optimal-weight-estimate (measured, perceptron)', 'measured', 'good'],
      ['optimal-weight-estimate/perceptron/cars/0.5', 'regret even', 'undecided'],
    ]);
  });
});
