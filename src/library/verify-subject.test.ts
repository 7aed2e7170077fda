import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../input/input-error';
import type { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { referenceOperations } from '../protocol/reference-operations';
import type { Operations } from '../protocol/subject';
import { referenceSubject } from '../subjects/reference';
import type { OperationsOptions } from './verification';
import { verifySubject } from './verify-subject';

const right = referenceOperations(mlMatrixBackend);
/** Takes the λ of every step for that of the limit. */
const wrong: Pick<Operations, 'limit'> = { limit: (inputs) => right.limit({ ...inputs, weight: 1 }) };
const quick: OperationsOptions = { claims: ['limit'], runs: 20 };

describe('verifySubject', () => {
  it('passes what is right, under the name that it is given', async () => {
    const { subject, summary, laws } = await verifySubject(
      { distill: right.distill },
      { name: 'mine', version: '2', language: 'Elm', ...quick },
    );
    expect(subject).toEqual({
      name: 'mine',
      version: '2',
      language: 'Elm',
      precision: 'float64',
      ops: ['distill'],
    });
    expect(summary).toMatchObject({ passed: true, fail: 0, error: 0, pass: 2, unsupported: 3 });
    expect(new Set(laws.map(({ claim }) => claim))).toEqual(new Set(['limit']));
  });

  it('fails what is wrong, with a counterexample', async () => {
    const { subject, summary, laws } = await verifySubject(wrong, quick);
    expect(subject).toMatchObject({ name: 'unnamed', version: 'unknown', language: 'JavaScript' });
    expect(summary.passed).toBe(false);
    expect(laws[0]).toMatchObject({ id: 'limit/in-sample', verdict: 'fail', counterexample: {} });
  });

  it('lets pass what is known to be wrong, until that expires', async () => {
    const entry = {
      law: 'limit/{in-sample,out-of-sample,ridge-over-weight}',
      reason: 'λ',
      link: 'https://example.org/1',
    };
    const known = { ...quick, expectedFailures: [{ ...entry, expires: '2026-05-01' }] };
    expect((await verifySubject(wrong, { ...known, today: '2026-05-01' })).summary).toMatchObject({
      passed: true,
      expectedFailures: 3,
    });
    await expect(verifySubject(wrong, { ...known, today: '2026-05-02' })).rejects.toThrow(
      'expectedFailures[0].expires: expected 2026-05-02 or a later day',
    );
  });

  it('takes a subject as it is', async () => {
    const { subject, summary } = await verifySubject(referenceSubject, { claims: ['limit'], runs: 20 });
    expect(subject.name).toBe(referenceSubject.name);
    expect(summary).toMatchObject({ passed: true, pass: 5 });
  });

  it('has not passed what was never decided', async () => {
    const { spectrum } = right;
    expect((await verifySubject({ spectrum }, quick)).summary).toMatchObject({ coverage: 0, passed: false });
  });

  it('measures single precision by its own unit roundoff', async () => {
    const rounded: Pick<Operations, 'limit'> = {
      limit(inputs) {
        const { fitted, predictions } = right.limit(inputs);
        return { fitted: fitted.apply(toSingle), predictions: predictions.apply(toSingle) };
      },
    };
    function toSingle(this: Matrix, row: number, column: number): void {
      this.set(row, column, Math.fround(this.get(row, column)));
    }
    expect((await verifySubject(rounded, quick)).summary.passed).toBe(false);
    expect((await verifySubject(rounded, { ...quick, precision: 'float32' })).summary.passed).toBe(true);
  });

  it.each([
    ['nothing to verify', {}, {}, 'operations: expected an object with at least one of distill, limit'],
    ['a misspelled operation', { distil: right.distill }, {}, 'received one with distil'],
    ['what is no object', null, {}, 'operations: expected an object, received null'],
    ['an unknown option', right, { precison: 'float32' }, 'expected no other fields, received "precison"'],
    ['a name for what has one', referenceSubject, { name: 'x' }, 'expected no other fields, received "name"'],
    ['an unknown claim', right, { claims: ['limits'] }, 'claims: expected one of objective, '],
    ['no runs', right, { runs: 0 }, 'runs: expected a whole number not below 1, received 0'],
    ['half a seed', right, { seed: 0.5 }, 'seed: expected a whole number of 32 bits, received 0.5'],
    ['an unknown profile', right, { profile: 'huge' }, 'profile: expected one of ci, standard, deep'],
    [
      'expected failures of no law',
      right,
      { expectedFailures: [{ law: 'limits/*', reason: 'r', link: 'https://example.org' }] },
      'expectedFailures[0].law: expected a pattern that matches the id of a law',
    ],
  ])('refuses %s', async (_, operations, options, message) => {
    const refused = verifySubject(operations as Operations, options as OperationsOptions);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(message);
  });

  it('keeps failures where it is told to, and nowhere else', async () => {
    const store = mkdtempSync(join(tmpdir(), 'distill-proof-library-'));
    const unfitted = {
      limit: ({ targets }: { targets: Matrix }) => ({ fitted: targets, predictions: targets }),
    };
    await verifySubject(unfitted, { name: 'wrong', runs: 5 });
    expect(readdirSync(store)).toEqual([]);
    await verifySubject(unfitted, { name: 'wrong', runs: 5, store });
    expect(readdirSync(join(store, 'wrong'))).toContain('limit.in-sample.json');
    rmSync(store, { recursive: true });
  });
});
