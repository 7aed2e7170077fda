import { jsonSchemas } from '../../../../scripts/json-schemas';
import { schemaFile, schemaNames, schemaText } from './schema-file';

it('the schemas are those of the types, to the byte', () => {
  const generated = jsonSchemas();
  expect(schemaNames.map((name) => generated[schemaFile(name)])).toEqual(schemaNames.map(schemaText));
});
