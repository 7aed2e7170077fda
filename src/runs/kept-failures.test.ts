import { readFileSync, writeFileSync } from 'node:fs';
import { path, files, stored, failingFrom, largeOnly, verify, short } from '../../fixtures/store-of-failures';
import type { Subject } from '../protocol/subject';
import { referenceSubject } from '../subjects/reference';
import { type StoredFailure } from './failure-folder';

describe('the failures that are kept', () => {
  it('keeps no failure that did not repeat', async () => {
    let calls = 0;
    const once: Subject = {
      ...referenceSubject,
      run: (request) =>
        calls++ === 3
          ? Promise.resolve({ status: 'error', message: 'only this once' })
          : referenceSubject.run(request),
    };
    const { report } = await verify({ subject: once, theorem: failingFrom(100) });
    expect(report.laws[0]?.verdict).toBe('flaky');
    expect(files()).toEqual([]);
  });

  it('gathers the failures of several seeds, each once, the smallest first', async () => {
    for (const seed of [0, 1, 2]) await verify({ seed, runs: 20, theorem: failingFrom(3) });
    for (const seed of [3, 4, 5]) await verify({ seed, runs: 20, theorem: failingFrom(2) });
    const texts = stored().map(({ problem }) => JSON.stringify(problem));
    const lengths = texts.map(({ length }) => length);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('leaves what it knows as it is when it is found again in another way', async () => {
    await verify();
    const text = readFileSync(path(), 'utf8').replace(/"path": ".*"/, '"path": "9:9"');
    writeFileSync(path(), text);
    await verify();
    expect(readFileSync(path(), 'utf8')).toBe(text);
  });

  it('keeps no more than ten of one law', async () => {
    await verify();
    const content = JSON.parse(readFileSync(path(), 'utf8')) as { failures: StoredFailure[] };
    const failures = Array.from({ length: 15 }, (_, i) =>
      content.failures.map(({ problem, ...origin }) => ({
        problem: { ...problem, lambda: 100 + i },
        ...origin,
      })),
    ).flat();
    writeFileSync(path(), JSON.stringify({ ...content, failures }));
    await verify();
    expect(stored()).toHaveLength(10);
  });

  it('stops trying where the subject breaks down again and again, and keeps the rest', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `law-${i}`);
    await verify({ theorem: failingFrom(3, ...names) });
    let asked = 0;
    const dying: Subject = {
      ...referenceSubject,
      run() {
        asked++;
        return Promise.resolve({ status: 'crash', message: 'exit code 3' });
      },
    };
    const theorem = failingFrom(3, ...names);
    const { opened } = await verify({
      ...short,
      theorem: { ...theorem, laws: theorem.laws.map(largeOnly) },
      subject: dying,
    });
    expect({ asked, opened }).toEqual({ asked: 10, opened: 10 });
    expect(files()).toHaveLength(13);
  });
});
