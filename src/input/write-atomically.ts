import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that it is never half there: beside its place first, then moved into it. @throws what node:fs throws */
export function writeAtomically(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
