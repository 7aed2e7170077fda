import { packagePath } from './package-path';
import { readJson } from './read-text';

/** Read rather than imported: the compiler would put a second copy of the manifest into the build. */
const { bugs, name, version } = readJson(packagePath('package.json')) as {
  readonly bugs: { readonly url: string };
  readonly name: string;
  readonly version: string;
};

/** This package, as reports name it. */
export const suite = { name, version } as const;

/** Where its faults are reported. */
export const issuesUrl = bugs.url;
