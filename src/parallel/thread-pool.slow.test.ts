import { requireBuild } from '../../fixtures/built';
import { claims } from '../../properties';
import { randomProblems } from '../arbitraries/problem-source';
import type { Evidence } from '../model/evidence';
import { runAudit } from '../runs/run-audit';
import { runVerify } from '../runs/run-verify';
import { referenceSubject } from '../subjects/reference';
import { doWork } from './do-work';
import { openThreadPool, type ThreadPool } from './thread-pool';
import type { Work } from './work';
import { workersFrom } from './workers-from';

const chosen = claims.filter(({ slug }) => ['collapse', 'sparsification-every-step'].includes(slug));
const options = { seed: 11, runs: 600, profile: 'test' };

// Threads run what `npm test` has built.
describe.each([1, 3])('with %i threads', (threads) => {
  let pool: ThreadPool;
  const workers = workersFrom((work) => pool.run(work), 2 * threads);

  beforeAll(() => {
    requireBuild();
    pool = openThreadPool(threads, 'ml-matrix');
  });
  afterAll(() => pool.close());

  it('verify gives the very report that this thread gives', async () => {
    const alone = await runVerify(chosen, referenceSubject, options);
    const together = await runVerify(chosen, referenceSubject, { ...options, workers });
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it('audit gives the very report that this thread gives', async () => {
    const methods = ['sampled', 'exact', 'modular'] as const;
    const alone = await runAudit(chosen, referenceSubject, { ...options, methods });
    const together = await runAudit(chosen, referenceSubject, { ...options, methods, workers });
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it('audit gives the very report about learners that this thread gives', async () => {
    const learners = claims.filter(({ slug }) => slug === 'optimal-weight-estimate');
    const ofLearners = { ...options, runs: 20, methods: ['sampled'] as const };
    const alone = await runAudit(learners, referenceSubject, ofLearners);
    const together = await runAudit(learners, referenceSubject, { ...ofLearners, workers });
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  });

  it('tells of every problem, up to the end, and how long it took wherever that was', async () => {
    const seen: { done: number; total: number }[] = [];
    const seconds: number[] = [];
    await runAudit(chosen, referenceSubject, {
      ...options,
      methods: ['sampled', 'exact', 'modular'],
      workers,
      onProgress: ({ done, total }) => seen.push({ done, total }),
      onTiming: (timing) => seconds.push(timing.seconds),
    });
    const counts = seen.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(seen.at(-1)?.total);
    expect(seconds).toHaveLength(4);
    expect(Math.min(...seconds)).toBeGreaterThan(0);
  });

  it('fails where a thread does', async () => {
    const request = { method: 'exact', claim: 'unknown', position: 0, ...options } as const;
    await expect(workers.gather(request, () => undefined)).rejects.toThrow('this version knows no unknown');
  });
});

describe('work', () => {
  const part = { seed: 1, first: 0, runs: 3 };
  const piece = (method: Evidence['method'], claim: string, position: number): Work => ({
    kind: 'piece',
    request: { method, claim, position, seed: 1, runs: 3, profile: 'test' },
  });

  it('is about claims and sources that there are', async () => {
    const done = doWork(
      { kind: 'part', claim: 'collapse', source: randomProblems.name, part },
      referenceSubject,
    );
    expect(await done).toMatchObject({ result: { problems: 3 } });
    await expect(
      doWork({ kind: 'part', claim: 'collapse', source: 'dreams', part }, referenceSubject),
    ).rejects.toThrow('dreams');
    await expect(
      doWork(
        { kind: 'part', claim: 'published-figures', source: randomProblems.name, part },
        referenceSubject,
      ),
    ).rejects.toThrow('published-figures has no laws');
    await expect(doWork(piece('exact', 'published-figures', 0), referenceSubject)).rejects.toThrow(
      'published-figures has no exact evidence',
    );
    await expect(doWork(piece('sampled', 'collapse', 0), referenceSubject)).rejects.toThrow(
      'collapse has no sampled evidence in pieces',
    );
  });

  it('is about learners too', async () => {
    const done = doWork(piece('sampled', 'optimal-weight-estimate', 2), referenceSubject);
    expect((await done).result).toMatchObject({
      status: 'passed',
      problems: 'linearised networks on random points',
    });
  });
});
