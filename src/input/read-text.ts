import { readFileSync } from 'node:fs';
import { InputError } from './input-error';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a directory',
  EACCES: 'a file without permission to read it',
};

/** The text of a file that the user named. @throws InputError when it cannot be read */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError({
      field: file,
      expected: 'a file that can be read',
      received: reasons[code] ?? code,
    });
  }
}

/** The content of a JSON file that the user named. @throws InputError when it cannot be read or is not JSON */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ');
    throw new InputError({ field: file, expected: 'valid JSON', received: `something else (${reason})` });
  }
}
