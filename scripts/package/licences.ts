import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './root';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licences of all libraries that the bundles contain, by name. */
export function licencesOf(metafiles: readonly Metafile[]): string {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  for (const folder of folders) {
    // Libraries may have been published with their own dependencies bundled into them.
    for (const dependency of dependenciesOf(resolve(root, folder))) folders.add(relative(root, dependency));
  }
  const texts = new Map([...folders].map((folder) => licenceOf(resolve(root, folder))));
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`).join('\n');
}

function licenceOf(folder: string): readonly [title: string, text: string] {
  const { name, version, license = 'no licence stated', author } = manifestOf(folder);
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && /^(?:licen[cs]e|notice|copying)/i.test(entry.name) ? entry.name : [],
  );
  const holder = typeof author === 'object' ? author.name : author;
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [
    `${name} ${version} (${license})`,
    texts.length > 0 ? texts.join('\n\n') : `Licence ${license}, by ${holder ?? 'its authors'}.`,
  ];
}

function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = manifestOf(folder);
  const paths = createRequire(join(folder, 'package.json')).resolve.paths('x') ?? [];
  return Object.keys(dependencies).flatMap(
    (name) => paths.map((path) => join(path, name)).find((path) => existsSync(path)) ?? [],
  );
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
