import { type Command, CommanderError } from 'commander';
import { type SchemaName, schemaText } from '../report/model/schema/schema-file';
import { print } from './print';

/** Lets a command print the JSON Schema of what it writes as JSON, and do nothing else. */
export function withSchema(command: Command, name: SchemaName): Command {
  return command
    .option('--schema', 'print the JSON Schema of the JSON that this command writes, and do nothing else')
    .on('option:schema', () => {
      print(schemaText(name));
      // Arguments and options that the command needs are not asked for any more.
      throw new CommanderError(0, 'schema', '');
    });
}
