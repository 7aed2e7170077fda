import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantVectorKills } from '../../fixtures/mutants/vector-kills';
import { buildVectorFiles } from './build';
import { shippedVectors, vectorFileText } from './vector-files';

it('the frozen vectors come out again byte for byte', async () => {
  const built = await buildVectorFiles(mutantVectorKills);
  for (const [name, file] of Object.entries(built)) {
    const shipped = readFileSync(join(shippedVectors(), `${name}.json`), 'utf8');
    // Compared as booleans: a difference of half a megabyte is no message.
    expect({ [name]: vectorFileText(file) === shipped }).toEqual({ [name]: true });
  }
});
