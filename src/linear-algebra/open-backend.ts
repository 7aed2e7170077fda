import type { Backend } from './backend';
import { lapackBackend } from './lapack/lapack-backend';
import { type LoadedRoutines, loadRoutines } from './lapack/load-routines';
import { mlMatrixBackend } from './ml-matrix-backend';

/** `auto` is lapack where it can be loaded, and ml-matrix elsewhere. */
export const backendChoices = ['auto', 'ml-matrix', 'lapack'] as const;

export type BackendChoice = (typeof backendChoices)[number];

/** A backend that cannot be loaded, and why. */
export interface NoBackend {
  readonly unavailable: string;
}

/** The backend of that name. Native libraries are searched at the first call that needs them. */
export function openBackend(choice: BackendChoice, load = loadOnce): Backend | NoBackend {
  if (choice === 'ml-matrix') return mlMatrixBackend;
  const loaded = load();
  if (loaded.kind === 'loaded') {
    const { routines, library } = loaded;
    return lapackBackend(routines, library);
  }
  return choice === 'auto' ? mlMatrixBackend : { unavailable: loaded.reason };
}

let known: LoadedRoutines | undefined;

function loadOnce(): LoadedRoutines {
  known ??= loadRoutines();
  return known;
}
