import { readFileSync } from 'node:fs';
import { packagePath } from './package-path';

/**
 * Read rather than imported: the compiler would put a second copy of the manifest into the build. Not by `readJson`: a
 * broken manifest is no fault of the user's, and this module is loaded before anything else.
 */
const { bugs, name, version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
  readonly bugs: { readonly url: string };
  readonly name: string;
  readonly version: string;
};

/** This package, as reports name it. */
export const suite = { name, version } as const;

/** Where its faults are reported. */
export const issuesUrl = bugs.url;
