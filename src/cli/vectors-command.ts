import { Command } from 'commander';
import { shippedKills, vectorTexts } from '../vectors/vector-files';
import { print } from './print';
import { prepareDirectory, writeFiles } from './write-files';

export function vectorsCommand(): Command {
  return new Command('vectors')
    .description(
      'Write the frozen test vectors: problems with exact answers, for those who cannot run this package',
    )
    .option('--out <dir>', 'where to write them', 'vectors')
    .option('--quiet', 'no progress, only errors')
    .addHelpText(
      'after',
      `
Two JSON files for each operation, the second about large problems, and vectors.schema.json, which describes them. The answers are recomputed in exact
arithmetic and equal those that the package ships, byte for byte.

Examples:
  $ distill-proof vectors --out vectors
  $ distill-proof verify --vectors --subject "python3 adapter.py"`,
    )
    .action(async ({ out, quiet = false }: { out: string; quiet?: boolean }) => {
      prepareDirectory(out);
      if (!quiet) process.stderr.write('solving in exact arithmetic, which takes up to half a minute\n');
      const { buildVectorFiles } = await import('../vectors/build');
      const files = await buildVectorFiles(shippedKills);
      writeFiles(out, vectorTexts(files));
      if (quiet) return;
      const counts = Object.entries(files).map(([name, { vectors }]) => `${vectors.length} ${name}`);
      print(`${counts.join(', ')}: ${out}\n`);
    });
}
