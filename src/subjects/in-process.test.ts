import { InputError } from '../input/input-error';
import { Matrix } from '../linear-algebra/matrix';
import type { Awaitable } from '../protocol/awaitable';
import type { Reply, Request } from '../protocol/subject';
import { inProcess, type UserOperations } from './in-process';
import { Rejection } from './rejection';

const description = { name: 'mine', version: '1', language: 'JavaScript', precision: 'float64' } as const;
const inputs = {
  kernel: Matrix.eye(2),
  targets: new Matrix([[1], [2]]),
  ridge: 1,
  crossKernel: new Matrix([[1, 0]]),
};
const limit: Request<'limit'> = { op: 'limit', inputs: { ...inputs, weight: 1 } };
const distill: Request<'distill'> = { op: 'distill', inputs: { ...inputs, weights: [1] } };
const spectrum: Request<'spectrum'> = { op: 'spectrum', inputs: { ...inputs, weights: [1] } };
const optimalWeight: Request<'optimalWeight'> = {
  op: 'optimalWeight',
  inputs: { ...inputs, weights: [1], evaluationTargets: new Matrix([[1]]) },
};

const kernel: Request<'kernel'> = {
  op: 'kernel',
  inputs: { kernel: { type: 'linear' }, points: new Matrix([[1], [2]]), others: new Matrix([[3]]) },
};

/** An operation that returns what its type would not let it return. */
const returning = (name: keyof UserOperations, answer: unknown): UserOperations => ({ [name]: () => answer });
const answer = (operations: UserOperations, request: Request = limit): Awaitable<Reply> =>
  inProcess(description, operations, 0.02).run(request);
const throwing = (error: unknown): UserOperations => ({
  limit() {
    throw error;
  },
});

const fitted = [[0.5], [1]];
const predictions = [[0.5]];
const asMatrices = { fitted: new Matrix(fitted), predictions: new Matrix(predictions) };

describe('an answer', () => {
  it.each([
    ['of matrices', asMatrices],
    ['of lists of rows', { fitted, predictions }],
    ['of typed arrays', { fitted: fitted.map((row) => Float64Array.from(row)), predictions }],
    ['that is promised', Promise.resolve({ fitted, predictions })],
    [
      'of matrices that belong to another copy of ml-matrix',
      {
        fitted: { klass: 'Matrix', rows: 2, columns: 1, getRow: (row: number) => fitted[row] },
        predictions,
      },
    ],
  ])('may be made %s', async (_, made) => {
    expect(await answer(returning('limit', made))).toEqual({ status: 'ok', outputs: asMatrices });
  });

  it('of a kernel is a matrix or its rows', async () => {
    const outputs = { kernel: new Matrix([[3], [6]]) };
    expect(await answer(returning('kernel', { kernel: [[3], [6]] }), kernel)).toEqual({
      status: 'ok',
      outputs,
    });
    expect(await answer(returning('kernel', outputs), kernel)).toEqual({ status: 'ok', outputs });
  });

  it('needs no predictions where nothing is to be predicted', async () => {
    const { kernel, targets, ridge, weight } = { ...limit.inputs };
    const withoutEvaluation = { kernel, targets, ridge, weight };
    for (const asked of [withoutEvaluation, { ...withoutEvaluation, crossKernel: Matrix.zeros(0, 2) }]) {
      const reply = await answer(returning('limit', { fitted }), { op: 'limit', inputs: asked });
      expect(reply).toMatchObject({ status: 'ok', outputs: { predictions: Matrix.zeros(0, 1) } });
    }
  });

  it('keeps what is no number for the laws to judge', async () => {
    const reply = await answer(returning('limit', { fitted: [[NaN], [Infinity]], predictions }));
    expect(reply).toMatchObject({ status: 'ok', outputs: { fitted: new Matrix([[NaN], [Infinity]]) } });
  });

  it.each([
    ['nothing', returning('limit', undefined), limit, 'outputs: expected an object'],
    ['no list', returning('limit', { fitted: 1, predictions }), limit, 'fitted: expected a list'],
    [
      'a row that is none',
      returning('limit', { fitted: [1, 2], predictions }),
      limit,
      'fitted: expected a list',
    ],
    ['text', returning('limit', { fitted: [['1'], ['2']], predictions }), limit, 'fitted: expected numbers'],
    [
      'ragged rows',
      returning('limit', { fitted: [[1], [1, 2]] }),
      limit,
      'fitted: expected rows of equal length',
    ],
    ['no predictions', returning('limit', { fitted }), limit, 'predictions: expected a list'],
    ['one step’s matrix for a path', returning('distill', asMatrices), distill, 'fitted: expected a list'],
    ['no filters', returning('spectrum', { eigenvalues: [1, 1] }), spectrum, 'filters: expected a list'],
    ['no kernel matrix', returning('kernel', { K: [[3], [6]] }), kernel, 'kernel: expected a list'],
    ['no weight', returning('optimalWeight', {}), optimalWeight, 'weight: expected numbers'],
  ])('breaks the protocol with %s', async (_, operations, request, message) => {
    expect(await answer(operations, request)).toEqual({ status: 'protocol', message });
  });

  it('is null where every weight is optimal', async () => {
    const reply = await answer(returning('optimalWeight', { weight: null }), optimalWeight);
    expect(reply).toEqual({ status: 'ok', outputs: { weight: null } });
  });
});

describe('an operation', () => {
  it.each([
    ['a Rejection', new Rejection('too large'), 'rejected', 'too large'],
    [
      'an InputError',
      new InputError({ field: 'lambda', expected: 'more', received: '0' }),
      'rejected',
      'lambda: expected more, received 0',
    ],
    ['another error', new TypeError('oops'), 'error', 'oops'],
    ['what is no error', 'oops', 'error', 'oops'],
  ])('that throws %s', async (_, error, status, message) => {
    expect(await answer(throwing(error))).toEqual({ status, message });
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users reject with anything
    expect(await answer({ limit: () => Promise.reject(error) })).toEqual({ status, message });
  });

  it('may be a method of an object with a state', async () => {
    class Solver {
      private readonly fit = asMatrices;

      limit(): typeof asMatrices {
        return this.fit;
      }
    }
    const subject = inProcess(description, new Solver());
    expect(subject.operations).toEqual(['limit']);
    expect(await subject.run(limit)).toMatchObject({ status: 'ok' });
  });

  it('that is missing is unsupported, and has to be a function otherwise', async () => {
    expect(await answer({})).toEqual({ status: 'unsupported', reason: 'mine does not do limit' });
    expect(() => inProcess(description, { limit: 'soon' } as unknown as UserOperations)).toThrow(
      'limit: expected a function, received "soon"',
    );
  });

  it('whose promises are never kept is not asked for ever', async () => {
    let calls = 0;
    const operations: UserOperations = {
      limit() {
        calls++;
        return new Promise<never>(() => undefined);
      },
    };
    const subject = inProcess(description, operations, 0.01);
    const replies = [];
    for (let i = 0; i < 5; i++) replies.push(await subject.run(limit));
    expect(replies.map(({ status }) => status)).toEqual(Array(5).fill('timeout'));
    expect(replies[0]).toMatchObject({ message: 'no answer within 0.01 s' });
    expect(calls).toBe(3);
  });
});
