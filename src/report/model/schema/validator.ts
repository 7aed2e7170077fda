import type { AnySchema, ErrorObject } from 'ajv';
import type Ajv from 'ajv';
import { type SchemaName, schemaText } from './schema-file';

/** What a value has against a schema; undefined where it fits. */
export type Validator = (value: unknown) => readonly ErrorObject[] | undefined;

/**
 * Checks values against a schema of this package.
 * @param definition only this one of its definitions; default the whole
 */
export function validatorOf(name: SchemaName, definition?: string): Validator {
  // Loaded when there is something to read: most commands need none of it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const ajv = new (require('ajv') as typeof Ajv)({ allowUnionTypes: true });
  const schema = JSON.parse(schemaText(name)) as { readonly definitions: AnySchema };
  const validate = ajv.compile(
    definition === undefined
      ? schema
      : { $ref: `#/definitions/${definition}`, definitions: schema.definitions },
  );
  return (value) => (validate(value) ? undefined : (validate.errors ?? []));
}
