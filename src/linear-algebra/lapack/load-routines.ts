import { createRequire } from 'node:module';
import type { LibraryHandle, load } from 'koffi';
import type { LapackRoutines } from './routines';

/** The part of koffi that is used. */
export interface Koffi {
  readonly load: typeof load;
}

/** The routines of LAPACK and the files that hold them; or why they cannot be loaded. */
export type LoadedRoutines =
  | { readonly kind: 'loaded'; readonly library: string; readonly routines: LapackRoutines }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Where LAPACK is searched, the fastest first: one file, or LAPACK and the BLAS it uses. */
export const lapackLibraries: readonly (readonly string[])[] = [
  ['libopenblas.so.0'],
  ['liblapack.so.3', 'libblas.so.3'],
  ['libopenblas.dylib'],
  // Homebrew installs it apart, because macOS has Accelerate.
  ['/opt/homebrew/opt/openblas/lib/libopenblas.dylib'],
  ['/usr/local/opt/openblas/lib/libopenblas.dylib'],
  ['/System/Library/Frameworks/Accelerate.framework/Accelerate'],
];

/** Loads koffi, an optional dependency, and with it the first library that has all routines. */
export function loadRoutines(
  libraries = lapackLibraries,
  loadKoffi: () => Koffi = () => createRequire(__filename)('koffi') as Koffi,
): LoadedRoutines {
  let koffi: Koffi;
  try {
    koffi = loadKoffi();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    const reason = `the package koffi ${missing ? 'is not installed' : 'does not start'}`;
    return { kind: 'unavailable', reason };
  }
  for (const files of libraries) {
    try {
      const handles = files.map((file) => koffi.load(file));
      return { kind: 'loaded', library: files.join(' and '), routines: routinesIn(handles) };
    } catch {
      // Not installed, or without one of the routines: try the next.
    }
  }
  return { kind: 'unavailable', reason: 'neither OpenBLAS nor LAPACK is installed' };
}

/** The parameters of each routine, in the notation of koffi. */
const parameters: Readonly<Record<keyof LapackRoutines, string>> = {
  dpotrf: 'str, int *, double *, int *, int *, size_t',
  dpotrs: 'str, int *, int *, double *, int *, double *, int *, int *, size_t',
  dtrsv: 'str, str, str, int *, double *, int *, double *, int *, size_t, size_t, size_t',
  dsyevd: 'str, str, int *, double *, int *, double *, double *, int *, int *, int *, int *, size_t, size_t',
  dgels: 'str, int *, int *, int *, double *, int *, double *, int *, double *, int *, int *, size_t',
  dgemm:
    'str, str, int *, int *, int *, double *, double *, int *, double *, int *, double *, double *, int *, size_t, size_t',
};

/** @throws Error where no handle has one of them */
function routinesIn(handles: readonly LibraryHandle[]): LapackRoutines {
  const routine = (name: keyof LapackRoutines): ((...args: unknown[]) => void) =>
    routineIn(handles, `void ${name}_(${parameters[name]})`);
  return {
    dpotrf: routine('dpotrf'),
    dpotrs: routine('dpotrs'),
    dtrsv: routine('dtrsv'),
    dsyevd: routine('dsyevd'),
    dgels: routine('dgels'),
    dgemm: routine('dgemm'),
  };
}

/** The routine from the first handle that has it. @throws Error where none has it */
function routineIn(
  [handle, ...others]: readonly LibraryHandle[],
  declaration: string,
): (...args: unknown[]) => void {
  if (handle === undefined) throw new Error(`no ${declaration}`);
  try {
    return handle.func(declaration) as (...args: unknown[]) => void;
  } catch {
    return routineIn(others, declaration);
  }
}
