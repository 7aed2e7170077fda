import { packagePath } from '../../../input/package-path';
import { readText } from '../../../input/read-text';

/** What is written as JSON, and has a schema that `--schema` prints. */
export const schemaNames = ['audit', 'verify', 'fit', 'replay', 'baseline', 'diff', 'shard'] as const;

export type SchemaName = (typeof schemaNames)[number];

/** The name of its file in schemas/. */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/** The JSON Schema (draft 7) as the package ships it. */
export function schemaText(name: SchemaName): string {
  return readText(packagePath(`schemas/${schemaFile(name)}`));
}
