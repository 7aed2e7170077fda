import { accessSync, appendFileSync, constants, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../input/input-error';
import { writeAtomically } from '../input/write-atomically';
import { print } from './print';

/**
 * Makes sure, before long work starts, that there is a directory to write to.
 * @returns the outermost directory that had to be made; undefined where all were there
 * @throws InputError
 */
export function prepareDirectory(directory: string): string | undefined {
  return refusing(directory, () => {
    const created = mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
    return created;
  });
}

/**
 * Writes files so that none is ever half there.
 * @param files names in the directory, with their contents
 * @throws InputError when the directory cannot be written to
 */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = resolve(directory, name);
    refusing(path, () => writeAtomically(path, content));
  }
}

/** Writes text where the user says: to a file, or to standard output for "-". @throws InputError when it cannot */
export function writeText(target: string, content: string): void {
  if (target === '-') print(content);
  else writeFiles(dirname(target), { [resolve(target)]: content });
}

/** Adds text to the end of a file. @throws InputError when it cannot */
export function appendText(path: string, text: string): void {
  refusing(path, () => appendFileSync(path, text));
}

function refusing<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const { code: received } = error as NodeJS.ErrnoException;
    if (received === undefined) throw error;
    throw new InputError({ field: path, expected: 'a place that can be written to', received });
  }
}
