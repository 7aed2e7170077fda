import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantVectorKills } from '../fixtures/mutants/vector-kills';
import { buildVectorFiles } from '../src/vectors/build';
import { vectorTexts } from '../src/vectors/vector-files';

/** Writes the frozen vectors that the package ships, with the mutants that each of them finds. */
async function main(): Promise<void> {
  const folder = join(__dirname, '../vectors');
  const texts = vectorTexts(await buildVectorFiles(mutantVectorKills));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

void main();
