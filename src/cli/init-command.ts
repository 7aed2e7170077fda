import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { type AdapterLanguageName, adapterLanguages, verifyCommands } from './adapter-languages';
import { print } from './print';
import { scaffold } from './scaffold';

export function initCommand(): Command {
  return new Command('init')
    .description('Write an adapter that is ready to be filled in, to put an implementation under test')
    .addArgument(
      new Argument('<language>', 'the language of the implementation').choices(Object.keys(adapterLanguages)),
    )
    .argument('[dir]', 'where to write it (default: distill-adapter-<language>)')
    .addHelpText(
      'after',
      `
Writes the adapter and a README.md, and overwrites nothing. The protocol is done; fill in one function for each
operation that your implementation has.

Examples:
  $ distill-proof init python
  $ distill-proof init cpp adapters/cpp`,
    )
    .action((language: AdapterLanguageName, directory: string | undefined) => {
      const folder = directory ?? `distill-adapter-${language}`;
      const { source, list } = adapterLanguages[language];
      const commands = verifyCommands(language, folder).map((command) => `  ${command}\n`);
      const written = scaffold(language, folder).map((name) => join(folder, name));
      print(
        `wrote ${written.join(', ')}

Fill in the functions between the two lines "To fill in" of ${join(folder, source)}, name them in ${list}, then run

${commands.join('')}`,
      );
    });
}
