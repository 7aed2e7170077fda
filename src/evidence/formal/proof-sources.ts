import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Coq development in a folder, as it is now. */
export interface ProofSources {
  /** sha-256 over the names and contents of all files that the outcome of a build depends on */
  readonly hash: string;
  /** Setting.v: what the words of the statements mean */
  readonly setting: string;
  /** Statements.v */
  readonly statements: string;
}

/** @throws Error when the folder cannot be read or lacks one of the two files */
export function readSources(folder: string): ProofSources {
  // A checkout with the line ends of Windows is of the same sources.
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.v') || name === '_CoqProject' || name === 'Makefile')
    .sort();
  const hash = createHash('sha256');
  names.forEach((name) => hash.update(`${name}\0${read(name)}\0`));
  return {
    hash: hash.digest('hex'),
    setting: read('Setting.v'),
    statements: read('Statements.v'),
  };
}
