import { isAbsolute, join } from 'node:path';
import { InputError } from '../input/input-error';

/** A language that an adapter can be scaffolded in; its files are in `templates/`, under its name on the command line. */
interface AdapterLanguage {
  /** the file with the functions to fill in */
  readonly source: string;
  /** what names, in that file, the functions that are filled in */
  readonly list: string;
  readonly runtime:
    | { readonly kind: 'interpreter'; readonly command: string }
    | { readonly kind: 'compiler'; readonly command: string; readonly program: string };
}

const interpreter = (command: string): AdapterLanguage['runtime'] => ({ kind: 'interpreter', command });

export const adapterLanguages = {
  python: { source: 'adapter.py', list: 'IMPLEMENTED', runtime: interpreter('python3') },
  r: { source: 'adapter.R', list: 'implemented', runtime: interpreter('Rscript') },
  octave: {
    source: 'adapter.m',
    list: 'implemented',
    runtime: interpreter('octave-cli --quiet --no-window-system'),
  },
  node: { source: 'adapter.mjs', list: 'implemented', runtime: interpreter('node') },
  cpp: {
    source: 'adapter.cpp',
    list: 'implemented',
    runtime: { kind: 'compiler', command: 'g++ -std=c++17 -O2', program: 'adapter' },
  },
} as const satisfies Readonly<Record<string, AdapterLanguage>>;

export type AdapterLanguageName = keyof typeof adapterLanguages;

/**
 * The shell commands, in order, that put the adapter in that folder under test.
 * @throws InputError for a folder that `--subject` has no way to name
 */
export function verifyCommands(name: AdapterLanguageName, directory: string): readonly string[] {
  const { source, runtime }: AdapterLanguage = adapterLanguages[name];
  const file = join(directory, source);
  if (runtime.kind === 'interpreter') return [verifying(`${runtime.command} ${argument(file)}`)];
  const program = join(directory, runtime.program);
  // A bare name would be looked for on the PATH.
  const path = isAbsolute(program) || program.includes('/') ? program : `./${program}`;
  return [`${runtime.command} -o ${shellWord(program)} ${shellWord(file)}`, verifying(argument(path))];
}

function verifying(subject: string): string {
  const quoted = /["$`\\!]/.test(subject) ? shellQuoted(subject) : `"${subject}"`;
  return `npx distill-proof verify --subject ${quoted}`;
}

/** What means the same whether it is quoted or not. */
const plain = /^[\w@%+=:,./-]+$/;

/** One argument of a command line as `--subject` takes it apart: quotes of either kind, and no escapes. */
function argument(path: string): string {
  if (plain.test(path)) return path;
  if (!path.includes('"')) return `"${path}"`;
  if (!path.includes("'")) return `'${path}'`;
  throw new InputError({ field: 'dir', expected: 'a name with one kind of quotes at most', received: path });
}

function shellWord(text: string): string {
  return plain.test(text) ? text : shellQuoted(text);
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
