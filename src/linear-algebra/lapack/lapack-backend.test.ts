import { type Backend, NotPositiveDefiniteError } from '../backend';
import { Matrix } from '../matrix';
import { lapackBackend } from './lapack-backend';
import type { LapackRoutines } from './routines';

/** A library whose routines are all this one. */
function routinesThat(write: (...args: unknown[]) => void): LapackRoutines {
  return { dpotrf: write, dpotrs: write, dtrsv: write, dsyevd: write, dgels: write, dgemm: write };
}

/** A library of which every routine writes this `info` and does nothing else. */
function backendThatReports(info: number): Backend {
  const report = (...args: unknown[]): void => {
    const integers = args.filter((argument): argument is Int32Array => argument instanceof Int32Array);
    const last = integers.at(-1);
    if (last) last[0] = info;
  };
  return lapackBackend(routinesThat(report), 'none');
}

const identity = Matrix.eye(2);

it('says in reports and on the terminal which library it is', () => {
  expect(backendThatReports(0)).toMatchObject({ name: 'lapack', library: 'none' });
});

// What the library reports; the slow lane has the library itself (lapack.foreign.test.ts).
describe('a routine that was called wrongly', () => {
  it.each<[string, string, (backend: Backend) => unknown]>([
    ['dpotrf', 'factorPositiveDefinite', ({ factorPositiveDefinite }) => factorPositiveDefinite(identity)],
    ['dsyevd', 'symmetricEigen', ({ symmetricEigen }) => symmetricEigen(identity)],
    ['dgels', 'leastSquares', ({ leastSquares }) => leastSquares(identity, identity)],
  ])('%s, by %s: is a fault of ours', (routine, _, call) => {
    expect(() => call(backendThatReports(-4))).toThrow(
      new Error(`${routine} was called wrongly: argument 4 has an illegal value`),
    );
  });

  it('dpotrs, by solve: is a fault of ours', () => {
    let info = 0;
    const write = (...args: unknown[]): void => {
      (args.at(-2) as Int32Array)[0] = info;
    };
    const factor = lapackBackend(routinesThat(write), 'none').factorPositiveDefinite(identity);
    info = -7;
    expect(() => factor.solve(identity)).toThrow(
      'dpotrs was called wrongly: argument 7 has an illegal value',
    );
  });
});

describe('what a routine could not do', () => {
  it('a pivot that is not positive is no positive definite matrix', () => {
    expect(() => backendThatReports(1).factorPositiveDefinite(identity)).toThrow(NotPositiveDefiniteError);
  });

  it.each([NaN, Infinity])('nor is %d on the diagonal of a factor, which no library reports', (value) => {
    const infinite = Matrix.diag([1, value]);
    expect(() => backendThatReports(0).factorPositiveDefinite(infinite)).toThrow(NotPositiveDefiniteError);
  });

  it('eigenvalues that were not found are none', () => {
    expect(() => backendThatReports(2).symmetricEigen(identity)).toThrow(
      'dsyevd did not find all eigenvalues',
    );
  });

  it('columns that depend on one another have no least squares', () => {
    expect(() => backendThatReports(2).leastSquares(identity, identity)).toThrow('full column rank');
  });
});

describe('arguments that no routine is to see', () => {
  const backend = backendThatReports(0);

  it.each<[string, () => unknown, string]>([
    [
      'a matrix that is not symmetric',
      () => backend.factorPositiveDefinite(new Matrix([[1, 2], [3, 9]])), // prettier-ignore
      'the kernel matrix is not symmetric, or holds a NaN',
    ],
    [
      'one that is not square',
      () => backend.factorPositiveDefinite(new Matrix(2, 3)),
      'the kernel matrix is not symmetric, or holds a NaN',
    ],
    [
      'too few right-hand sides',
      () => backend.factorPositiveDefinite(identity).solve(new Matrix(1, 1)),
      'no solution of 2 equations for 1 right-hand sides',
    ],
    [
      'factors without a product',
      () => backend.multiply(identity, new Matrix(3, 1)),
      'no product of 2×2 and 3×1',
    ],
    ['NaN in what has eigenvalues', () => backend.symmetricEigen(Matrix.diag([1, NaN])), 'no eigenvalues'],
    ['∞ there', () => backend.symmetricEigen(Matrix.diag([1, Infinity])), 'no eigenvalues'],
    [
      'eigenvalues of what is not square',
      () => backend.symmetricEigen(new Matrix(2, 1)),
      'no eigenvalues of 2×1',
    ],
    [
      'more unknowns than rows',
      () => backend.leastSquares(new Matrix(1, 2), new Matrix(1, 1)),
      'no least squares',
    ],
    ['targets of other length', () => backend.leastSquares(identity, new Matrix(3, 1)), 'no least squares'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
