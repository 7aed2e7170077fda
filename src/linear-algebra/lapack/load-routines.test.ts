import type { LibraryHandle } from 'koffi';
import { type Koffi, lapackLibraries, loadRoutines } from './load-routines';

const everything = ['dpotrf', 'dpotrs', 'dtrsv', 'dsyevd', 'dgels', 'dgemm'];

/** Libraries by name, with the routines that each has; and what was looked for. */
function koffiWith(libraries: Readonly<Record<string, readonly string[]>>): {
  load: () => Koffi;
  asked: string[];
} {
  const asked: string[] = [];
  const load = (file: string | null): LibraryHandle => {
    const name = file ?? 'this program';
    asked.push(name);
    const routines = libraries[name];
    if (routines === undefined) throw new Error(`no ${name}`);
    const func = (declaration: string): string => {
      const [, routine = ''] = /^void (\w+)_\(/.exec(declaration) ?? [];
      if (!routines.includes(routine)) throw new Error(`no ${routine}`);
      return `${routine} of ${name}`;
    };
    return { func } as unknown as LibraryHandle;
  };
  return { load: () => ({ load }), asked };
}

describe('loadRoutines', () => {
  it('takes the first library that is there', () => {
    const { load, asked } = koffiWith({ b: everything, c: everything });
    expect(loadRoutines([['a'], ['b'], ['c']], load)).toMatchObject({ kind: 'loaded', library: 'b' });
    expect(asked).toEqual(['a', 'b']);
  });

  it('passes by a library that lacks a routine', () => {
    const { load } = koffiWith({ a: everything.slice(1), b: everything });
    expect(loadRoutines([['a'], ['b']], load)).toMatchObject({ kind: 'loaded', library: 'b' });
  });

  it('takes each routine from the file that has it', () => {
    const [blas, lapack] = [['dtrsv', 'dgemm'], ['dpotrf', 'dpotrs', 'dsyevd', 'dgels']]; // prettier-ignore
    const { load } = koffiWith({ lapack, blas });
    expect(loadRoutines([['lapack', 'blas']], load)).toEqual({
      kind: 'loaded',
      library: 'lapack and blas',
      routines: {
        dpotrf: 'dpotrf of lapack',
        dpotrs: 'dpotrs of lapack',
        dtrsv: 'dtrsv of blas',
        dsyevd: 'dsyevd of lapack',
        dgels: 'dgels of lapack',
        dgemm: 'dgemm of blas',
      },
    });
  });

  it('says that there is no library', () => {
    const reason = 'neither OpenBLAS nor LAPACK is installed';
    expect(loadRoutines([['a']], koffiWith({}).load)).toEqual({ kind: 'unavailable', reason });
  });

  it.each([
    ['MODULE_NOT_FOUND', 'the package koffi is not installed'],
    ['ERR_DLOPEN_FAILED', 'the package koffi does not start'],
  ])('says why there is no koffi: %s', (code, reason) => {
    const load = (): Koffi => {
      throw Object.assign(new Error(code), { code });
    };
    expect(loadRoutines([['a']], load)).toEqual({ kind: 'unavailable', reason });
  });

  it('looks for OpenBLAS first, then for LAPACK with its BLAS, then for what macOS has', () => {
    expect(lapackLibraries.slice(0, 3)).toEqual([
      ['libopenblas.so.0'],
      ['liblapack.so.3', 'libblas.so.3'],
      ['libopenblas.dylib'],
    ]);
    expect(lapackLibraries.at(-1)?.[0]).toContain('Accelerate');
  });
});
