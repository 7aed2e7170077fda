import { progressBar } from './progress-bar';
import { progressText } from './progress-text';

const progress = { done: 250, total: 1000, current: 'limit', worst: { law: 'limit/in-sample', ratio: 1.5 } };

describe('progress in words', () => {
  it('tells where it is, what is left, how fast it goes and the worst so far', () => {
    expect(progressText(progress, 10, Infinity)).toBe(
      '25 %  limit  30 s left  worst ratio 1.50  25/s  250 of 1,000  worst at limit/in-sample',
    );
    expect(progressText({ ...progress, done: 1 }, 10, Infinity)).toContain('166 min 30 s left');
  });

  it.each([20, 40, 60, 80])('fits into %i columns, the most telling first', (columns) => {
    const text = progressText(progress, 10, columns);
    expect(text.length).toBeLessThanOrEqual(columns);
    expect(text).toMatch(/^25 %  limit/);
  });
});

describe('progress where there is no terminal', () => {
  const written = (quiet: boolean, seconds: readonly number[], terminal = {}): string[] => {
    const lines: string[] = [];
    let time = 0;
    const write = (line: string): boolean => lines.push(line) > 0;
    const { isTTY, CI } = { isTTY: false, CI: undefined, ...terminal };
    const report = progressBar(quiet, { isTTY, columns: 80, write }, () => 1000 * time, { CI });
    for (const second of seconds) {
      time = second;
      report(progress);
    }
    return lines;
  };

  it('is a line every few seconds', () => {
    expect(written(false, [1, 2, 4.9, 5, 6, 9.9, 10, 11])).toHaveLength(2);
  });

  it('is lines in a pipeline too, terminal or not', () => {
    const lines = written(false, [1, 5], { isTTY: true, CI: 'true' });
    expect(lines).toEqual([expect.stringMatching(/^25 %  limit .*\n$/)]);
  });

  it('is nothing for a short run, or a quiet one', () => {
    expect(written(false, [1, 2])).toEqual([]);
    expect(written(true, [100, 200])).toEqual([]);
  });
});
