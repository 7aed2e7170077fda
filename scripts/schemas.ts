/** Writes the JSON Schemas of everything that commands write as JSON, made from the TypeScript types and their comments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas';

for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(__dirname, '../schemas', name), text);
}
