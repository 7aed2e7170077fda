import { Option } from 'commander';
import { InputError } from '../input/input-error';
import type { Backend } from '../linear-algebra/backend';
import { type BackendChoice, backendChoices, openBackend } from '../linear-algebra/open-backend';

export interface BackendFlags {
  readonly backend: BackendChoice;
}

export function backendOption(): Option {
  return new Option(
    '--backend <name>',
    'linear algebra of the reference solver: ml-matrix, which is built in; lapack, a native library that has to be installed; auto, lapack where there is one',
  )
    .choices(backendChoices)
    .default('ml-matrix');
}

/** The linear algebra that the flag names. @throws InputError where it is not there */
export function backendFrom({ backend: choice }: BackendFlags): Backend {
  const backend = openBackend(choice);
  if (!('unavailable' in backend)) return backend;
  throw new InputError({
    field: '--backend',
    expected: `auto or ml-matrix, because ${backend.unavailable}`,
    received: choice,
  });
}

/** Says which native library it is, which no report holds. */
export function tellBackend({ name, library }: Backend, quiet = false): void {
  if (library !== undefined && !quiet) process.stderr.write(`linear algebra: ${name} (${library})\n`);
}
