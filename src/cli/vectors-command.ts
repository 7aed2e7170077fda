import { Command } from 'commander';
import type { WrongImplementation } from '../vectors/build';
import { vectorFileText, vectorSchemaText } from '../vectors/vector-files';
import { prepareDirectory, writeFiles } from './write-files';

/** @param loadWrongImplementations those that vectors are told to find: no other command needs them */
export function vectorsCommand(
  loadWrongImplementations: () => Promise<readonly WrongImplementation[]>,
): Command {
  return new Command('vectors')
    .description(
      'Write the frozen test vectors: problems with exact answers, for those who cannot run this package',
    )
    .option('--out <dir>', 'where to write them', 'vectors')
    .option('--quiet', 'no progress, only errors')
    .addHelpText(
      'after',
      `
One JSON file for each operation, and vectors.schema.json, which describes them. They are computed anew, in exact
arithmetic, and come out as they are shipped in vectors, byte for byte.

Examples:
  $ distill-proof vectors --out vectors
  $ distill-proof verify --vectors --subject "python3 adapter.py"`,
    )
    .action(async ({ out, quiet = false }: { out: string; quiet?: boolean }) => {
      prepareDirectory(out);
      if (!quiet) process.stderr.write('solving in exact arithmetic, which takes some ten seconds\n');
      const { buildVectorFiles } = await import('../vectors/build');
      const files = await buildVectorFiles(await loadWrongImplementations());
      const texts = Object.values(files).map((file) => [`${file.op}.json`, vectorFileText(file)] as const);
      writeFiles(out, { ...Object.fromEntries(texts), 'vectors.schema.json': vectorSchemaText() });
      if (quiet) return;
      const counts = Object.values(files).map(({ op, vectors }) => `${vectors.length} ${op}`);
      process.stdout.write(`${counts.join(', ')}: ${out}\n`);
    });
}
