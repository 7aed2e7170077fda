import { afterSecond, holds, judgeAgainst } from './gate';
import { notRunRow, type Benchmark, ratioRow, type Row } from './row';

const rate: Benchmark = { id: 'rate', title: 'a rate against another', better: 'higher', target: 100 };
const cost: Benchmark = { id: 'cost', title: 'a cost against another', better: 'lower', target: 1 };

function row(question: Benchmark, ratio: number): Row {
  const side = { name: 'one', unit: 'seconds' };
  return ratioRow(question, { ...side, values: [ratio] }, { ...side, values: [1] });
}

function statuses(recorded: readonly Row[], now: readonly Row[]): string[] {
  return judgeAgainst(recorded, now).map(({ status }) => status);
}

describe('the gate', () => {
  it.each([
    [rate, 80, 'held'],
    [rate, 40, 'held'],
    [rate, 39, 'worse'],
    [rate, NaN, 'worse'],
    [cost, 80, 'held'],
    [cost, 160, 'held'],
    [cost, 161, 'worse'],
    [cost, NaN, 'worse'],
  ])('says of %j that %d after 80 is %s', (question, ratio, status) => {
    expect(statuses([row(question, 80)], [row(question, ratio)])).toEqual([status]);
  });

  it('fails for one worse ratio among others, and names it with both figures', () => {
    const judgements = judgeAgainst([row(rate, 80), row(cost, 1)], [row(rate, 30), row(cost, 1)]);
    expect(holds(judgements)).toBe(false);
    expect(judgements[0]).toEqual({
      id: 'rate',
      status: 'worse',
      text: '30.0, recorded 80.0, at least 40.0',
    });
  });

  it('fails for a ratio that is worse twice, and not for two that are worse once each', () => {
    const recorded = [row(rate, 80), row(cost, 1)];
    const rateWorse = judgeAgainst(recorded, [row(rate, 30), row(cost, 1.5)]);
    const costWorse = judgeAgainst(recorded, [row(rate, 70), row(cost, 3)]);
    expect(holds(afterSecond(rateWorse, costWorse))).toBe(true);
    expect(afterSecond(rateWorse, costWorse)).toEqual([costWorse[0], rateWorse[1]]);
    expect(holds(afterSecond(rateWorse, rateWorse))).toBe(false);
  });

  it('fails for what nobody has recorded, or could when it was to be', () => {
    const now = [row(rate, 80)];
    expect(statuses([], now)).toEqual(['not-recorded']);
    expect(statuses([notRunRow(rate, 'there is no Python')], now)).toEqual(['not-recorded']);
    expect(holds(judgeAgainst([], now))).toBe(false);
  });

  it('says not-run where something is missing, and never that it held', () => {
    const judgements = judgeAgainst([row(rate, 80)], [notRunRow(rate, 'there is no Python')]);
    expect(judgements).toEqual([{ id: 'rate', status: 'not-run', text: 'there is no Python' }]);
    expect(holds(judgements)).toBe(true);
  });
});
