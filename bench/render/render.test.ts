import { notRunRow, ratioRow } from '../harness/row';
import { spreadOf } from '../harness/spread';
import { claimChart } from './claim-chart';
import { curveChart } from './curve-chart';
import { ratioTable } from './markdown';

const question = { id: 'rate', title: 'ours against theirs', better: 'higher', target: 100 } as const;
const side = { unit: 'cases per second' };

describe('the table of ratios', () => {
  it('says what each ratio is of, round by round, and whether its target is met', () => {
    const row = ratioRow(
      question,
      { name: 'ours', ...side, values: [1000, 3000, 2000] },
      { name: 'theirs', ...side, values: [10, 10, 20] },
    );
    expect(ratioTable([row]).split('\n')[2]).toBe(
      '| ours against theirs | 100 (100–300) | ≥ 100 | met | 3 | ours: 2,000 (1,000–3,000) cases per second | theirs: 10 (10–20) cases per second |',
    );
  });

  it('says that a target is missed', () => {
    const row = ratioRow(
      question,
      { name: 'ours', ...side, values: [99] },
      { name: 'theirs', ...side, values: [1] },
    );
    expect(ratioTable([row])).toContain('| ≥ 100 | missed |');
  });

  it('never shows what is not-run as met', () => {
    const table = ratioTable([notRunRow(question, 'there is no Python')]);
    expect(table).toContain('| – | ≥ 100 | not-run | – | there is no Python | – |');
    expect(table).not.toContain('met');
  });
});

describe('the charts', () => {
  const spread = spreadOf([1, 2, 3]);

  it('name what they draw, and bring their colours', () => {
    const svg = curveChart('steps', [
      { name: 'recursion', points: [10, 100].map((at) => ({ at, seconds: spread })) },
      { name: 'nobody', points: [] },
    ]);
    expect(svg).toContain('recursion');
    expect(svg).not.toContain('nobody');
    const used = [...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !svg.includes(`${name}:`))).toEqual([]);
  });

  it('have a bar for every claim', () => {
    const svg = claimChart(
      ['limit', 'collapse'].map((claim) => ({ claim, laws: 2, casesPerSecond: spread })),
    );
    for (const claim of ['limit', 'collapse']) expect(svg).toContain(claim);
  });
});
