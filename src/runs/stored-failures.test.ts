import { existsSync, readFileSync } from 'node:fs';
import {
  store,
  path,
  files,
  failingFrom,
  largeOnly,
  verify,
  replying,
  short,
} from '../../fixtures/store-of-failures';
import type { Subject } from '../protocol/subject';
import { referenceSubject } from '../subjects/reference';

describe('the store of failures', () => {
  it('keeps the smallest problem on which a law failed, and gives the same report and file again', async () => {
    const first = await verify();
    const text = readFileSync(path(), 'utf8');
    const { counterexample } = first.report.laws[0] ?? {};
    const { problem, seed, path: from } = counterexample ?? {};
    expect(JSON.parse(text)).toEqual({
      storeVersion: 1,
      kind: 'failures',
      subject: ['someone'],
      law: 'made-up/number',
      failures: [{ problem, seed, path: from }],
    });
    const second = await verify();
    expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report));
    expect(readFileSync(path(), 'utf8')).toBe(text);
    expect(second.messages).toEqual([{ kind: 'notice', text: expect.stringMatching(/^1 failure kept in /) }]);
    expect([first.opened, second.opened]).toEqual([0, 1]);
  });

  it('writes nothing where nothing failed', async () => {
    expect((await verify({ theorem: failingFrom(100) })).messages).toEqual([]);
    expect(existsSync(store)).toBe(false);
  });

  it('reports what a campaign did not come across, and says where it is from', async () => {
    const without = (await verify(short)).report.laws[0];
    expect(without).toMatchObject({ verdict: 'pass', grade: 'A' });
    const { counterexample } = (await verify()).report.laws[0] ?? {};
    const { report } = await verify(short);
    expect(report.laws[0]).toMatchObject({
      verdict: 'fail',
      grade: null,
      runs: without?.runs,
      failures: 0,
      counterexample: { ...counterexample, origin: 'store' },
    });
    expect(report.summary).toMatchObject({ fail: 1, pass: 0 });
    expect(files()).toEqual(['made-up.number.json']);
  });

  it('forgets what no longer fails, and says so', async () => {
    await verify();
    const { report, messages } = await verify({ theorem: failingFrom(100) });
    expect(report.laws[0]?.verdict).toBe('pass');
    expect(messages).toEqual([
      { kind: 'notice', text: 'made-up/number: 1 stored failure no longer fails and is forgotten' },
    ]);
    expect(files()).toEqual([]);
  });

  it('is tried first, and progress says so', async () => {
    await verify();
    const seen: string[] = [];
    await verify({ onProgress: ({ current }) => seen.push(current) });
    expect([...new Set(seen)]).toEqual(['stored failures', 'made-up', 'done']);
  });

  it('keeps what a subject does not do this time', async () => {
    await verify();
    const { messages } = await verify({ subject: replying({ status: 'unsupported', reason: 'not today' }) });
    expect(messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^1 failure kept/)]);
    expect(files()).toHaveLength(1);
  });

  it('says what came of a stored failure on which a process dies', async () => {
    await verify();
    const dying = replying({ status: 'crash', message: 'exit code 3' });
    const { report } = await verify({
      ...short,
      theorem: { ...failingFrom(3), laws: failingFrom(3).laws.map(largeOnly) },
      subject: dying,
    });
    expect(report.laws[0]).toMatchObject({
      verdict: 'crash',
      counterexample: { origin: 'store', message: 'exit code 3' },
    });
  });
});

it('an interrupted run leaves the store as it was', async () => {
  await verify();
  const text = readFileSync(path(), 'utf8');
  const controller = new AbortController();
  const subject: Subject = {
    ...referenceSubject,
    run(request) {
      controller.abort(new Error('interrupted'));
      return referenceSubject.run(request);
    },
  };
  const theorem = failingFrom(100);
  const { report, messages } = await verify({ subject, theorem, signal: controller.signal });
  expect(report).toMatchObject({ complete: false, laws: [] });
  expect(messages).toEqual([]);
  expect(readFileSync(path(), 'utf8')).toBe(text);
  expect(files()).toEqual(['made-up.number.json']);
});
