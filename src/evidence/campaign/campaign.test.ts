import fc from 'fast-check';
import { problem } from '../../arbitraries/problem';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import type { Theorem } from '../../model/claim';
import type { LawResult } from '../../model/evidence';
import { law, refusal } from '../../model/law';
import { vacuous, equalNumbers } from '../../model/measurement';
import type { Problem } from '../../model/problem';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill, askLimit } from '../../protocol/requests';
import type { Operations } from '../../protocol/subject';
import { conditionNumber } from '../../solver/error-bounds/conditioning';
import { inProcess } from '../../subjects/in-process';
import { referenceSubject } from '../../subjects/reference';
import { runCampaign } from './campaign';
import { concludeCampaign } from './conclude-campaign';

const domain = { schedule: 'any' } as const;
const problems = problem(domain);
const options = { seed: 5, runs: 50 };

function theoremWith(...laws: Theorem['laws']): Theorem {
  return {
    kind: 'theorem',
    slug: 'made-up',
    title: 'A made-up claim',
    statement: { text: 'x = x', tex: 'x = x' },
    hypotheses: ['none'],
    source: 'this test',
    domain,
    laws,
  };
}

/** A law that measures one given number against 0 with scale 1; the same number each time a problem is put. */
function measuring(ratioOf: (problem: Problem) => number): Theorem {
  const ratios = new WeakMap<Problem, number>();
  const ratio = (given: Problem): number => {
    const known = ratios.get(given) ?? ratioOf(given);
    ratios.set(given, known);
    return known;
  };
  return theoremWith(
    law({
      name: 'number',
      title: 'n',
      ask: () => ({}),
      measure: (_, problem) => equalNumbers('n', ratio(problem), 0, 1 / 2),
    }),
  );
}

/** A number that differs by no more than the share. */
const within = (share: number, value: number): unknown =>
  expect.closeTo(value, -Math.log10(2 * share * value));

const subjectWith = (operations: Partial<Operations>) =>
  inProcess({ name: 'test', version: '1', language: 'TypeScript', precision: 'float64' }, operations);

/** What a campaign says of each law. */
const lawsOf = async (...campaign: Parameters<typeof runCampaign>): Promise<readonly LawResult[]> =>
  concludeCampaign(campaign[0], await runCampaign(...campaign));

describe('runCampaign', () => {
  it('records the maximum, median and 99th percentile of every ratio, and where the maximum was', async () => {
    let run = 0;
    const [result] = await lawsOf(
      measuring(() => run++ / 10),
      problems,
      referenceSubject,
      { seed: 5, runs: 100 },
    );
    expect(result).toMatchObject({ verdict: 'pass', runs: 100, failures: 0 });
    expect(result?.ratios).toMatchObject({
      maximum: 9.9,
      median: within(0.02, 4.9),
      p99: within(0.02, 9.8),
      worst: { run: 99 },
    });
  });

  it.each([NaN, Infinity, 30, 31])('fails on a ratio of %d', async (ratio) => {
    const [result] = await lawsOf(
      measuring(() => ratio),
      problems,
      referenceSubject,
      options,
    );
    expect(result).toMatchObject({
      verdict: 'fail',
      ratios: { maximum: Number.isFinite(ratio) ? ratio : String(ratio) },
    });
    // Ill-conditioned problems forgive a finite ratio, and nothing else.
    expect((result?.failures ?? 0) + (result?.imprecise ?? 0)).toBe(50);
    expect(result?.imprecise === 0).toBe(!Number.isFinite(ratio));
  });

  it('calls ratios imprecise that an explicit inverse may have, and wrong beyond', async () => {
    const ofCondition = (factor: number) => (given: Problem) => {
      const condition = conditionNumber(given.kernel, given.ridge);
      return condition > 100 ? factor * condition : 0;
    };
    const [forgiven] = await lawsOf(measuring(ofCondition(29)), problems, referenceSubject, options);
    expect(forgiven).toMatchObject({ verdict: 'pass', failures: 0 });
    expect(forgiven?.imprecise).toBeGreaterThan(0);
    const [wrong] = await lawsOf(measuring(ofCondition(31)), problems, referenceSubject, options);
    expect(wrong).toMatchObject({ verdict: 'fail', imprecise: 0 });
  });

  it('fails on a single NaN among good ratios', async () => {
    const values = new WeakMap<Problem, number>();
    let run = 0;
    const ratio = (given: Problem): number => {
      if (!values.has(given)) values.set(given, run++ >= 20 ? NaN : 0);
      return values.get(given) ?? 0;
    };
    const [result] = await lawsOf(measuring(ratio), problems, referenceSubject, options);
    expect(result).toMatchObject({ verdict: 'fail', ratios: { maximum: 'NaN', worst: { run: 20 } } });
  });

  it('passes just below the threshold', async () => {
    const [result] = await lawsOf(
      measuring(() => 29.999),
      problems,
      referenceSubject,
      options,
    );
    expect(result?.verdict).toBe('pass');
  });

  it('shrinks a failure to the smallest problem, which its seed and path give again', async () => {
    const tooMany = (given: Problem): number =>
      given.kernel.rows >= 3 && given.weights.length >= 2 ? 100 : 0;
    const [result] = await lawsOf(measuring(tooMany), problems, referenceSubject, options);
    const { problem: smallest, seed, path } = result?.counterexample ?? {};
    expect(smallest?.K).toHaveLength(3);
    expect(smallest?.alphas).toHaveLength(2);
    const again = fc.check(
      fc.property(problems, (given) => tooMany(given) === 0),
      { seed: seed ?? 0, path: path ?? '', endOnFailure: true },
    );
    expect(again.counterexample?.[0].kernel.to2DArray()).toEqual(smallest?.K);
  });

  it('is vacuous when nothing was ever compared', async () => {
    const silent = theoremWith(
      law({ name: 'silent', title: 's', ask: () => ({}), measure: () => vacuous('never') }),
    );
    const [result] = await lawsOf(silent, problems, referenceSubject, options);
    expect(result).toMatchObject({ verdict: 'vacuous', runs: 0, vacuous: 50 });
    expect(result?.ratios).toBeUndefined();
  });

  it('counts what a law does not apply to', async () => {
    const picky = theoremWith(
      law({
        name: 'picky',
        title: 'p',
        precondition: () => 'never',
        ask: () => ({}),
        measure: () => vacuous('unreachable'),
      }),
    );
    expect((await lawsOf(picky, problems, referenceSubject, options))[0]).toMatchObject({
      verdict: 'vacuous',
      notApplicable: 50,
    });
  });

  it('calls an operation that a subject lacks unsupported, not failed', async () => {
    const needsLimit = theoremWith(
      law({
        name: 'limit',
        title: 'l',
        ask: (given) => ({ limit: askLimit(given, 1) }),
        measure: () => equalNumbers('n', 0, 0, 1),
      }),
    );
    expect((await lawsOf(needsLimit, problems, subjectWith({}), options))[0]).toMatchObject({
      verdict: 'unsupported',
      failures: 0,
    });
  });

  const needsPath = theoremWith(
    law({
      name: 'path',
      title: 'p',
      ask: (given) => ({ path: askDistill(given) }),
      measure: () => equalNumbers('n', 0, 0, 1),
    }),
  );

  it('reports an exception as an error with its message and goes on', async () => {
    const failing = subjectWith({
      distill() {
        throw new Error('out of luck');
      },
    });
    const [result] = await lawsOf(needsPath, problems, failing, options);
    expect(result).toMatchObject({
      verdict: 'error',
      failures: 50,
      counterexample: { message: 'out of luck' },
    });
  });

  it('reports an answer of the wrong shape as a breach of protocol that says what was expected', async () => {
    const short = subjectWith({ distill: () => ({ fitted: [Matrix.eye(7)], predictions: [] }) });
    const [result] = await lawsOf(needsPath, problems, short, options);
    expect(result?.verdict).toBe('protocol');
    expect(result?.counterexample?.message).toMatch(/^fitted: expected \d+ matri/);
  });

  it('reports an answer that is nothing at all as a breach of protocol', async () => {
    const forgetful = subjectWith({ distill: () => undefined as never });
    const [result] = await lawsOf(needsPath, problems, forgetful, options);
    expect(result).toMatchObject({
      verdict: 'protocol',
      counterexample: { message: 'outputs: expected an object' },
    });
  });

  it('calls a failure that does not repeat flaky', async () => {
    let calls = 0;
    const forgetful = subjectWith({
      distill(inputs) {
        if (calls++ === 10) throw new Error('only this once');
        return referenceOperations(mlMatrixBackend).distill(inputs);
      },
    });
    const [result] = await lawsOf(needsPath, problems, forgetful, options);
    expect(result).toMatchObject({ verdict: 'flaky', failures: 1 });
    expect(result?.counterexample?.message).toBe('only this once');
  });

  it('does not hide a fault of a law behind a verdict on the subject', async () => {
    const broken = theoremWith(
      law({
        name: 'broken',
        title: 'b',
        ask: () => ({}),
        measure() {
          throw new TypeError('a fault of the law');
        },
      }),
    );
    await expect(lawsOf(broken, problems, referenceSubject, options)).rejects.toThrow('a fault of the law');
  });

  it('leaves the problem alone when a subject writes into its arguments', async () => {
    const { distill } = referenceOperations(mlMatrixBackend);
    const overwriting = subjectWith({
      distill(inputs) {
        const path = distill(inputs);
        inputs.targets.fill(0);
        return path;
      },
    });
    const targets: number[] = [];
    const watching = theoremWith(
      law({
        name: 'watching',
        title: 'w',
        ask: (given) => ({ path: askDistill(given) }),
        measure: (_, given) => {
          targets.push(given.targets.norm());
          return equalNumbers('n', 0, 0, 1);
        },
      }),
    );
    await lawsOf(watching, problems, overwriting, options);
    expect(Math.max(...targets)).toBeGreaterThan(0);
  });

  it('asks once where laws share a request', async () => {
    let calls = 0;
    const reference = referenceOperations(mlMatrixBackend);
    const counting = subjectWith({
      distill(inputs) {
        calls++;
        return reference.distill(inputs);
      },
    });
    const [path] = needsPath.laws;
    if (path === undefined) throw new Error('the made-up claim has a law');
    await lawsOf(theoremWith(path, { ...path, name: 'path-again' }), problems, counting, options);
    // Two of the fifty problems are put twice.
    expect(calls).toBe(options.runs + 2);
  });

  it('gives the same results for the same seed and others for another', async () => {
    const run = (seed: number) => lawsOf(needsPath, problems, referenceSubject, { seed, runs: 20 });
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(first);
    expect(other[0]?.ratios?.worst).not.toEqual(first[0]?.ratios?.worst);
  });
});

describe('a law that is kept by refusing', () => {
  const theorem = theoremWith(
    refusal({
      name: 'refuses',
      title: 'λ = 0 is refused',
      ask: (problem) => ({
        distill: askDistill({ ...problem, ridge: 0 }),
        limit: askLimit({ ...problem, ridge: 0 }, 1),
      }),
    }),
  );
  const verdictOf = async (operations: Partial<Operations>): Promise<unknown> => {
    const [result] = await lawsOf(theorem, problems, subjectWith(operations), options);
    return { verdict: result?.verdict, runs: result?.runs, message: result?.counterexample?.message };
  };
  const { distill, limit } = referenceOperations(mlMatrixBackend);
  const zeros = (): { fitted: Matrix; predictions: Matrix } => ({
    fitted: Matrix.zeros(1, 1),
    predictions: Matrix.zeros(1, 1),
  });
  const broken = (): never => {
    throw new Error('division by zero');
  };

  it('passes where every operation refuses', async () => {
    expect(await verdictOf({ distill, limit })).toEqual({ verdict: 'pass', runs: 50, message: undefined });
  });

  it('does not ask for what the subject does not do', async () => {
    expect(await verdictOf({ distill })).toMatchObject({ verdict: 'pass', runs: 50 });
    expect(await verdictOf({})).toMatchObject({ verdict: 'unsupported', runs: 0 });
  });

  it('fails where one operation answers, and says which', async () => {
    expect(await verdictOf({ distill, limit: zeros })).toMatchObject({
      verdict: 'fail',
      message: 'limit answered instead of refusing',
    });
  });

  it('says so where one operation fails instead of refusing', async () => {
    expect(await verdictOf({ distill: broken, limit: zeros })).toMatchObject({
      verdict: 'error',
      message: 'distill: division by zero',
    });
  });
});
