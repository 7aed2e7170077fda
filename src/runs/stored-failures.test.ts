import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Theorem } from '../model/claim';
import { law, type Law } from '../model/law';
import { equalNumbers } from '../model/measurement';
import { askDistill } from '../protocol/requests';
import type { Reply, Subject } from '../protocol/subject';
import type { VerifyReport } from '../report/model/verify-report';
import { referenceSubject } from '../subjects/reference';
import { FailureFolder, type StoredFailure } from './failure-folder';
import type { OnProgress } from './progress';
import { runVerify } from './run-verify';
import type { StoreMessage } from './stored-failures';

const root = mkdtempSync(join(tmpdir(), 'distill-proof-store-'));
afterAll(() => rmSync(root, { recursive: true }));

let store: string;
let count = 0;
beforeEach(() => {
  store = join(root, String(count++));
});
const path = (name = 'made-up.number'): string => join(store, 'someone', `${name}.json`);
const files = (): string[] =>
  existsSync(join(store, 'someone')) ? readdirSync(join(store, 'someone')).sort() : [];

const stored = (): readonly StoredFailure[] =>
  (JSON.parse(readFileSync(path(), 'utf8')) as { failures: StoredFailure[] }).failures;

/** Laws that fail on every problem with so many points, and on no other. */
function failingFrom(points: number, ...others: readonly string[]): Theorem {
  return {
    kind: 'theorem',
    slug: 'made-up',
    title: 'A made-up claim',
    statement: { text: 'x', tex: 'x' },
    hypotheses: [],
    source: 'this test',
    domain: { schedule: 'any' },
    laws: ['number', ...others].map((name) =>
      law({
        name,
        title: 'few points',
        ask: (problem) => ({ path: askDistill(problem) }),
        measure: (_, problem) => equalNumbers('n', problem.kernel.rows >= points ? 100 : 0, 0, 1 / 2),
      }),
    ),
  };
}

/** The same law for problems with three points or more. */
const largeOnly = (item: Law): Law => ({
  ...item,
  precondition: ({ kernel }) => (kernel.rows >= 3 ? undefined : 'too few points'),
});

interface Run {
  readonly onProgress?: OnProgress;
  readonly theorem?: Theorem;
  readonly subject?: Subject;
  readonly runs?: number;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

/** One verification with the store, and what was said of it. */
async function verify({
  theorem = failingFrom(3),
  subject = referenceSubject,
  runs = 30,
  seed = 1,
  signal,
  onProgress,
}: Run = {}): Promise<{ report: VerifyReport; messages: StoreMessage[]; opened: number }> {
  const messages: StoreMessage[] = [];
  let opened = 0;
  const open = () => {
    opened++;
    return Promise.resolve({ subject, close: () => Promise.resolve() });
  };
  const report = await runVerify([theorem], subject, {
    seed,
    runs,
    profile: 'test',
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    store: {
      folder: new FailureFolder(store, ['someone']),
      open,
      onMessage: (message) => messages.push(message),
    },
  });
  return { report, messages, opened };
}

const replying = (reply: Reply): Subject => ({
  ...referenceSubject,
  run: () => Promise.resolve(reply as never),
});

/** A run too short to come across a problem with three points. */
const short = { runs: 1, seed: 2 };

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
    expect(second.messages).toEqual([
      { kind: 'notice', text: expect.stringMatching(/^1 failure kept in /) as unknown },
    ]);
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
    for (const seed of Array(30).keys()) await verify({ seed, runs: 20, theorem: failingFrom(2) });
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
    expect(messages).toEqual([{ kind: 'warning', text: expect.stringMatching(reason) as unknown }]);
    expect(messages[0]?.text).toContain(path());
    expect(readFileSync(path(), 'utf8')).toBe(text);
  });

  it('a folder in place of a file', async () => {
    mkdirSync(path(), { recursive: true });
    const { messages } = await verify();
    expect(messages).toEqual([{ kind: 'warning', text: expect.stringContaining(path()) as unknown }]);
    expect(readdirSync(path())).toEqual([]);
  });

  it('several of them make one warning, and the laws beside them are served', async () => {
    const theorem = failingFrom(3, 'second', 'third');
    await verify({ theorem });
    for (const name of ['number', 'third']) writeFileSync(path(`made-up.${name}`), '{}');
    const { messages, opened } = await verify({ theorem });
    expect(messages).toEqual([
      {
        kind: 'warning',
        text: expect.stringMatching(/made-up\.number\.json: .* \(and 1 other file\)$/) as unknown,
      },
      { kind: 'notice', text: expect.stringMatching(/^1 failure kept/) as unknown },
    ]);
    expect(opened).toBe(1);
  });

  it('a store that cannot be written to does not cost the report', async () => {
    symlinkSync(join(root, 'nowhere', 'at all'), store);
    const { report, messages } = await verify();
    expect(report.laws[0]?.verdict).toBe('fail');
    expect(messages).toEqual([
      { kind: 'warning', text: expect.stringMatching(/^the failures could not be kept in /) as unknown },
    ]);
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

describe('the folder of a subject', () => {
  const folderOf = (...subject: string[]): string => new FailureFolder('s', subject).path;

  it('is a plain word itself, and of any other command a name of its own', () => {
    expect(folderOf('reference')).toBe(join('s', 'reference'));
    expect(folderOf('python3', '../my/adapter.py', '--fast')).toMatch(/^s\/my-adapter-py-fast-[0-9a-f]{12}$/);
    const all = [['a b', 'c'], ['a', 'b c'], ['a', 'b', 'c'], ['..'], ['../..'], ['']].map((subject) =>
      folderOf(...subject),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^s\/[a-z0-9-]+$/);
  });
});
