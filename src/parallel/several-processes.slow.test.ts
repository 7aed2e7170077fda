import { setTimeout as later } from 'node:timers/promises';
import { claims } from '../../properties';
import { problemsPerPart } from '../evidence/campaign/campaign-part';
import type { Operation, Reply, Request, Subject } from '../protocol/subject';
import type { VerifyReport } from '../report/model/verify-report';
import { runVerify } from '../runs/run-verify';
import { referenceSubject } from '../subjects/reference';
import { severalProcesses } from './several-processes';

const chosen = claims.filter(({ slug }) => ['closed-form-constant', 'convergence-rate'].includes(slug));
const options = { seed: 11, runs: 4 * problemsPerPart - 10, profile: 'test' };

const verify = (processes: readonly [Subject, ...Subject[]], signal?: AbortSignal): Promise<VerifyReport> =>
  runVerify(chosen, processes[0], {
    ...options,
    workers: severalProcesses(processes),
    ...(signal && { signal }),
  });

/** The reference solver, asked through a wrapper. */
function asked<O extends Operation>(before: (request: Request) => Promise<Reply<O> | undefined>): Subject {
  return {
    ...referenceSubject,
    pipeline: 8,
    run: async (request) =>
      ((await before(request as Request)) as Reply<typeof request.op> | undefined) ??
      referenceSubject.run(request),
  };
}

/** Answers after a while that is another every time, and fails internally now and then, depending on all that it was asked before. */
function remembering(): Subject {
  let count = 0;
  return asked(async () => {
    const reply =
      ++count % 997 === 0 ? { status: 'error' as const, message: `question ${count}` } : undefined;
    if (count % 50 === 0) await later(3 * Math.random());
    return reply;
  });
}

describe('several processes of a subject', () => {
  it.each([2, 3])('%i of them give the very report that one gives', async (count) => {
    const processes = Array.from({ length: count - 1 }, () => asked(() => Promise.resolve(undefined)));
    const alone = await runVerify(chosen, referenceSubject, options);
    expect(JSON.stringify(await verify([referenceSubject, ...processes]))).toBe(JSON.stringify(alone));
  });

  it('give the same report every time, even where they remember', async () => {
    const once = await verify([remembering(), remembering()]);
    expect(once.summary.passed).toBe(false);
    expect(JSON.stringify(await verify([remembering(), remembering()]))).toBe(JSON.stringify(once));
  });

  it('are all asked, each about one part after the other', async () => {
    const record = (): { subject: Subject; count: number; mostAtOnce: number } => {
      let atOnce = 0;
      const seen = { subject: referenceSubject, count: 0, mostAtOnce: 0 };
      seen.subject = asked(async () => {
        seen.count++;
        seen.mostAtOnce = Math.max(seen.mostAtOnce, ++atOnce);
        await later(0);
        atOnce--;
        return undefined;
      });
      return seen;
    };
    const [alone, first, second] = [record(), record(), record()];
    await runVerify(chosen, alone.subject, options);
    await verify([first.subject, second.subject]);
    expect(first.count + second.count).toBe(alone.count);
    expect(second.count / first.count).toBeCloseTo(490 / 500, 1);
    expect([first.mostAtOnce, second.mostAtOnce]).toEqual([alone.mostAtOnce, alone.mostAtOnce]);
  });

  it('tell of every problem as soon as it is done', async () => {
    let count = 0;
    const counting = (): Subject =>
      asked(() => {
        count++;
        return later(0, undefined);
      });
    const seen: { done: number; count: number }[] = [];
    await runVerify(chosen, referenceSubject, {
      ...options,
      workers: severalProcesses([counting(), counting()]),
      onProgress: ({ done }) => seen.push({ done, count }),
    });
    const total = chosen.length * options.runs;
    expect([...new Set(seen.map(({ done }) => done))]).toEqual(
      Array.from({ length: total }, (_, index) => index + 1),
    );
    // Long before a part is.
    expect(seen[0]?.count).toBeLessThan(problemsPerPart / 2);
  });

  it('stop when they are interrupted', async () => {
    const controller = new AbortController();
    let count = 0;
    const interrupted = (): Subject =>
      asked(async () => {
        if (++count === 500) controller.abort(new Error('enough'));
        await later(0);
        return undefined;
      });
    const report = await verify([interrupted(), interrupted()], controller.signal);
    expect(report).toMatchObject({ complete: false, laws: [] });
    const before = count;
    await later(50);
    expect(count - before).toBeLessThan(100);
  });
});
