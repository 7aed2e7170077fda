import { theorem, falseReading, published, auditOf } from '../../fixtures/reports/claims';
import { auditPassed } from '../report/model/audit-report';

describe('the status of a claim', () => {
  it.each([
    ['a theorem whose laws pass', theorem(0), 'supported', true],
    ['a theorem with a law that fails', theorem(100), 'open', false],
    ['a theorem with a ratio that is no number', theorem(NaN), 'open', false],
    ['a false reading with a counterexample', falseReading(true), 'refuted', true],
    ['a false reading that survives the search', falseReading(false), 'open', false],
    ['published figures that are confirmed', published('confirmed'), 'supported', true],
    ['published figures with an explained discrepancy', published('discrepancy'), 'supported', true],
    ['published figures that nothing explains', published('unexplained'), 'open', false],
  ])('%s', async (_, claim, status, passed) => {
    const report = await auditOf(claim);
    expect(report.claims[0]?.status).toBe(status);
    expect(auditPassed(report)).toBe(passed);
  });
});

describe('findings', () => {
  it.each([
    ['a law that fails', theorem(100), 'theorem/number', 'failure'],
    ['a refutation', falseReading(true), 'reading', 'false-reading'],
    ['a discrepancy', published('discrepancy'), 'published/figure', 'discrepancy'],
    ['what nothing explains', published('unexplained'), 'published/figure', 'failure'],
  ])('%s', async (_, claim, id, kind) => {
    expect((await auditOf(claim)).findings[0]).toMatchObject({ id, kind });
  });

  it('nothing is found where everything is as it should be', async () => {
    expect((await auditOf(theorem(0))).findings).toEqual([]);
    expect((await auditOf(published('confirmed'))).findings).toEqual([]);
  });
});
