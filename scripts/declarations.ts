/** Replaces the declarations of single modules by those of the entries of the package. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDeclarations } from './package/declarations';
import { root } from './package/root';

/** A project that others reference: the compiler reads its declarations. `files` keeps them out of the package. */
const referenced = join('src', 'linear-algebra', 'array-kernels');

async function main(): Promise<void> {
  const dist = join(root, 'dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts') && !file.startsWith(referenced)) rmSync(join(dist, file));
  }
  await writeDeclarations();
}

void main();
