import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file or folder of this package that is no code, by its path from the package's root. Such are not compiled into
 * dist, which lies one level deeper than src. @throws Error when the package lacks it
 */
export function packagePath(path: string): string {
  const found = ['../..', '../../..']
    .map((root) => join(__dirname, root, path))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`this package has no ${path}`);
  return found;
}
