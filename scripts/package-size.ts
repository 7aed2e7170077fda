/** Packs and installs the package, with and without optional packages, and records what that takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage, packPackage } from '../fixtures/installed/packed-package';
import { installedSize, sizeRecordSchema } from '../fixtures/installed/size';
import { packageSizeText } from './package-size-text';

const folder = join(__dirname, '../bench');
const record = join(folder, 'package-size.json');

const { before } = sizeRecordSchema.parse(JSON.parse(readFileSync(record, 'utf8')));
const tarball = packPackage();
const now = {
  complete: installedSize(installPackage(tarball)),
  withoutOptional: installedSize(installPackage(tarball, '--omit=optional')),
};
const text = packageSizeText({ before, now });
writeFileSync(record, `${JSON.stringify({ before, now }, null, 2)}\n`);
writeFileSync(join(folder, 'package-size.md'), text);
process.stdout.write(text);
