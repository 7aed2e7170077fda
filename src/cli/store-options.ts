import { Option } from 'commander';
import { defaultStore, FailureFolder } from '../runs/failure-folder';
import type { StoreOptions } from '../runs/stored-failures';
import { identifyingCommand, subjectFrom, type SubjectFlags } from './subject-options';
import { prepareDirectory } from './write-files';

export interface StoreFlags {
  /** false: no store at all; absent: the usual place */
  readonly store?: string | false;
}

export const storeOptions = (): Option[] => [
  new Option(
    '--store <dir>',
    `where failures are kept, to be tried first next time (default: ${defaultStore})`,
  ),
  new Option('--no-store', 'neither try nor keep failures'),
];

/** The store that the flags name. @throws InputError where it cannot be written to */
export function storeFrom(
  flags: StoreFlags & SubjectFlags & { readonly quiet?: boolean },
): StoreOptions | undefined {
  const { store, quiet = false } = flags;
  if (store === false) return undefined;
  // The usual place is made when there is something to put there.
  if (store !== undefined) prepareDirectory(store);
  return {
    folder: new FailureFolder(store ?? defaultStore, identifyingCommand(flags)),
    open: (signal) => subjectFrom(flags, signal),
    onMessage({ kind, text }) {
      if (kind === 'warning') process.stderr.write(`warning: ${text}\n`);
      else if (!quiet) process.stderr.write(`${text}\n`);
    },
  };
}
