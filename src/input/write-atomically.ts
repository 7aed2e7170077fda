import {
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a file that is never half there: beside its place first, then moved into it. A link stays, and the file that it
 * points to is written. A device or a pipe takes the text as it comes. Leftovers of runs that were killed are removed.
 * @throws what node:fs throws
 */
export function writeAtomically(path: string, content: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    writeAtomically(targetOf(path), content);
    return;
  }
  if (found && !found.isFile() && !found.isDirectory()) {
    writeFileSync(path, content);
    return;
  }
  removeLeftovers(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Of a link, whether or not there is anything yet. */
function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return resolve(dirname(link), readlinkSync(link));
  }
}

/** Of processes that are gone: another that is still there may be about to move its own. */
function removeLeftovers(path: string): void {
  const name = basename(path);
  for (const entry of readdirSync(dirname(path))) {
    const [, pid] = /^\.(\d+)\.tmp$/.exec(entry.startsWith(name) ? entry.slice(name.length) : '') ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
