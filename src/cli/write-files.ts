import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../input/input-error';

/**
 * Writes files so that none is ever half there: each is written beside its place and then moved into it.
 * @param files names in the directory, with their contents
 * @throws InputError when the directory cannot be written to
 */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = resolve(directory, name);
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(unfinished, content);
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      const received = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new InputError({ field: path, expected: 'a place that can be written to', received });
    }
  }
}

/** Where `--json` says: a file, or standard output for "-". */
export function writeJson(target: string, content: string): void {
  if (target === '-') process.stdout.write(content);
  else writeFiles('.', { [target]: content });
}

/** A report as JSON text. */
export function toJson(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
