import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, store, path, failingFrom, verify } from '../../fixtures/store-of-failures';

describe('files that are not of the store', () => {
  const good = async (): Promise<string> => {
    await verify();
    return readFileSync(path(), 'utf8');
  };

  it.each<[string, (text: string) => string, RegExp]>([
    ['no JSON', () => 'notes to myself', /JSON/],
    ['another version', (text) => text.replace('"storeVersion": 1', '"storeVersion": 2'), /version 1/],
    ['another law', (text) => text.replace('made-up/number', 'made-up/other'), /another law/],
    ['another subject', (text) => text.replace('"someone"', '"someone else"'), /another subject/],
    [
      'an impossible problem',
      (text) => text.replace(/"lambda": [^,]+/, '"lambda": -1'),
      /lambda: expected a number above 0/,
    ],
    ['no problem', (text) => text.replace('"problem"', '"puzzle"'), /failures\[0\]\.problem/],
  ])('%s: one warning, and the file is as it was', async (_, change, reason) => {
    const text = change(await good());
    writeFileSync(path(), text);
    const { report, messages } = await verify();
    expect(report.laws[0]?.verdict).toBe('fail');
    expect(messages).toEqual([{ kind: 'warning', text: expect.stringMatching(reason) }]);
    expect(messages[0]?.text).toContain(path());
    expect(readFileSync(path(), 'utf8')).toBe(text);
  });

  it('a folder in place of a file', async () => {
    mkdirSync(path(), { recursive: true });
    const { messages } = await verify();
    expect(messages).toEqual([{ kind: 'warning', text: expect.stringContaining(path()) }]);
    expect(readdirSync(path())).toEqual([]);
  });

  it('several of them make one warning, and the laws beside them are served', async () => {
    const theorem = failingFrom(3, 'second', 'third');
    await verify({ theorem });
    for (const name of ['number', 'third']) writeFileSync(path(`made-up.${name}`), '{}');
    const { messages, opened } = await verify({ theorem });
    expect(messages).toEqual([
      { kind: 'warning', text: expect.stringMatching(/made-up\.number\.json: .* \(and 1 other file\)$/) },
      { kind: 'notice', text: expect.stringMatching(/^1 failure kept/) },
    ]);
    expect(opened).toBe(1);
  });

  it('a store that cannot be written to does not cost the report', async () => {
    symlinkSync(join(root, 'nowhere', 'at all'), store);
    const { report, messages } = await verify();
    expect(report.laws[0]?.verdict).toBe('fail');
    expect(messages).toEqual([
      { kind: 'warning', text: expect.stringMatching(/^the failures could not be kept in /) },
    ]);
  });
});
