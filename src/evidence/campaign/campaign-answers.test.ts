import {
  problems,
  options,
  theoremWith,
  subjectWith,
  lawsOf,
  needsPath,
} from '../../../fixtures/made-up-claim';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { law } from '../../model/law';
import { vacuous, equalNumbers } from '../../model/measurement';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill, askLimit } from '../../protocol/requests';
import { referenceSubject } from '../../subjects/reference';

describe('what a campaign says of answers', () => {
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
