import { theorem, falseReading, options, auditOf } from '../../fixtures/reports/claims';
import { element } from '../arithmetic/element';
import { recordedCases } from '../report/model/recorded-cases';
import { replayOf } from '../report/text/replay-of';
import { referenceSubject } from '../subjects/reference';
import { replayCase } from './replay';
import type { runAudit } from './run-audit';
import { runVerify } from './run-verify';

describe('replay', () => {
  const replay = async (...recorded: Parameters<typeof replayCase>) =>
    replayOf(await replayCase(...recorded));
  const recordedCase = async (report: ReturnType<typeof runVerify> | ReturnType<typeof runAudit>) =>
    element(recordedCases(await report), 0);
  const failing = () => recordedCase(runVerify([theorem(100)], referenceSubject, options));

  it('says that a law still fails, with the problem', async () => {
    const replayed = await replay(await failing(), [theorem(100)], referenceSubject);
    expect(replayed).toMatchObject({ id: 'theorem/number', outcome: 'still fails' });
    expect(replayed.detail).toContain('expected (0)');
  });

  it('says that a law passes now', async () => {
    expect(await replay(await failing(), [theorem(0)], referenceSubject)).toMatchObject({
      outcome: 'passes now',
    });
  });

  it('refuses a case whose law is not known', async () => {
    await expect(replay(await failing(), [], referenceSubject)).rejects.toThrow(
      'theorem/number: no law of this name',
    );
  });

  it('confirms or withdraws the refutation of a reading', async () => {
    const candidate = await recordedCase(auditOf(falseReading(true)));
    expect((await replay(candidate, [falseReading(true)], referenceSubject)).outcome).toBe('refuted');
    expect((await replay(candidate, [falseReading(false)], referenceSubject)).outcome).toBe(
      'no longer refuted',
    );
  });
});
