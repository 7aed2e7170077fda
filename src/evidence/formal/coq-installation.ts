import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command';

/** The software that checks proofs, with the versions that it tells. */
export type Software = readonly { readonly name: string; readonly version: string }[];

/** Debian's packages with everything that the proofs need. */
const packages = ['coq', 'libcoq-mathcomp-algebra', 'libcoq-mathcomp-algebra-tactics', 'make'];

/** What a person reads where something is missing. */
export const howToInstall = `Coq with Mathematical Components is needed to check the proofs. On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Coq and its libraries on this machine; undefined where something is missing. */
export async function coqInstallation(): Promise<Software | undefined> {
  const [coq, make] = [await answer('coqc', '--print-version'), await answer('make', '--version')];
  const libraries = await answer('coqc', '-where');
  if (coq === undefined || make === undefined || libraries === undefined) return undefined;
  const ring = join(libraries.trim(), 'user-contrib/mathcomp/algebra_tactics/ring.vo');
  if (!existsSync(ring)) return undefined;
  // The library itself does not tell its version; Debian's package manager does.
  const mathcomp = await answer(
    'dpkg-query',
    '-W',
    '-f=${source:Upstream-Version}',
    'libcoq-mathcomp-algebra',
  );
  return [
    { name: 'Coq', version: coq.split(' ')[0] ?? coq },
    ...(mathcomp === undefined ? [] : [{ name: 'Mathematical Components', version: mathcomp }]),
  ];
}

/** What a command prints; undefined where there is none such, or it fails. */
async function answer(command: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { status, stdout } = await runCommand(command, args, '.');
    return status === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}
