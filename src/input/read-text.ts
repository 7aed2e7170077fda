import { readFileSync, type Stats, statSync } from 'node:fs';
import { InputError } from './input-error';
import { parseJson } from './parse-json';

const reasons = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a directory'],
  ['EACCES', 'a file without permission to read it'],
]);

/** The text of a file that the user named. @throws InputError when it cannot be read */
export function readText(file: string): string {
  const unreadable = (received: string): InputError =>
    new InputError({ field: file, expected: 'a file that can be read', received });
  try {
    const endless = endlessKind(statSync(file));
    if (endless !== undefined) throw unreadable(endless);
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw unreadable(reasons.get(code) ?? code);
  }
}

/** What may have no end, or nobody who writes to it: reading it would wait for ever. */
function endlessKind(stats: Stats): string | undefined {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return stats.isSocket() ? 'a socket' : undefined;
}

/** The content of a JSON file that the user named. @throws InputError when it cannot be read or is not JSON */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return parseJson(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ');
    throw new InputError({ field: file, expected: 'valid JSON', received: `something else (${reason})` });
  }
}
