/** What the build adds to the compiled files: the files of pages, libraries within modules, and their licences. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBrowserFiles } from './package/browser-files';
import { bundleModules } from './package/bundle-modules';
import { licencesOf } from './package/licences';
import { root } from './package/root';

async function main(): Promise<void> {
  const metafiles = [await buildBrowserFiles(), ...(await bundleModules())];
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES'), licencesOf(metafiles));
}

void main();
