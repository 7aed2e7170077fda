import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantVectorKills } from '../fixtures/mutants/vector-kills';
import { buildVectorFiles } from '../src/vectors/build';
import { vectorFileText, vectorSchemaText } from '../src/vectors/vector-files';

/** Writes the frozen vectors that the package ships, with the mutants that each of them finds. */
async function main(): Promise<void> {
  const folder = join(__dirname, '../vectors');
  for (const file of Object.values(await buildVectorFiles(mutantVectorKills))) {
    writeFileSync(join(folder, `${file.op}.json`), vectorFileText(file));
  }
  writeFileSync(join(folder, 'vectors.schema.json'), vectorSchemaText());
}

void main();
