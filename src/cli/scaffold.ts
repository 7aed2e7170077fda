import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input/input-error';
import { packagePath } from '../input/package-path';
import type { AdapterLanguageName } from './adapter-languages';
import { prepareDirectory, writeFiles } from './write-files';

/**
 * Writes an adapter that waits to be filled in. It overwrites nothing, and writes either every file or none.
 * @returns the names of the files
 * @throws InputError when one of them is already there, or the directory cannot be written to
 */
export function scaffold(language: AdapterLanguageName, directory: string): readonly string[] {
  const template = join(packagePath('templates'), language);
  const names = readdirSync(template);
  // The outermost of the folders that are made here; undefined where all of them were there.
  const created = prepareDirectory(directory);
  const present = names.find((name) => lstatSync(join(directory, name), { throwIfNoEntry: false }));
  if (present !== undefined) {
    throw new InputError({
      field: join(directory, present),
      expected: 'no such file yet, because init overwrites nothing (give it another folder)',
      received: 'one that is there',
    });
  }
  try {
    writeFiles(
      directory,
      Object.fromEntries(names.map((name) => [name, readFileSync(join(template, name), 'utf8')])),
    );
  } catch (error) {
    // A full disk, for instance: none of them was there before.
    for (const name of names) rmSync(join(directory, name), { force: true });
    if (created !== undefined) rmSync(created, { recursive: true });
    throw error;
  }
  return names;
}
