import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Beside each other in the sources and in the build alike. */
const root = resolve(__dirname, '../..');
const folders = ['src', 'properties'];
const code = /(?<!\.test|\.d)\.(js|ts|json)$/;

const [nodeMajor = ''] = process.versions.node.split('.');

let known: string | undefined;

/**
 * What work is shared by: a hash of this package's code, since the same version may have two states of it, and Node's
 * major version, on whose arithmetic functions last bits depend.
 */
export function codeIdentity(): string {
  known ??= `${hashOf(folders.flatMap((folder) => codeIn(join(root, folder))).sort())}-node${nodeMajor}`;
  return known;
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 12);
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => code.test(name))
    .map((name) => join(folder, name));
}
