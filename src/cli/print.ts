import { fstatSync, writeFileSync } from 'node:fs';

/** Standard output could not be written; `cause` says why. */
export class StandardOutputError extends Error {
  override readonly name = 'StandardOutputError';

  constructor(override readonly cause: unknown) {
    super('standard output could not be written');
  }
}

const standardOutput = 1;

/**
 * Writes to standard output. Where that is a file, all of it is there afterwards: Node's own stream takes a write that
 * the disk cut short for a whole one.
 * @throws StandardOutputError; a pipe reports its errors as an event of `process.stdout`
 */
export function print(text: string): void {
  if (!isFile()) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(standardOutput, text);
  } catch (error) {
    throw new StandardOutputError(error);
  }
}

/** Devices such as /dev/full are written like files. */
function isFile(): boolean {
  const status = fstatSync(standardOutput);
  return status.isFile() || (status.isCharacterDevice() && !process.stdout.isTTY);
}
