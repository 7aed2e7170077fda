import { join } from 'node:path';
import { createGenerator, type Config } from 'ts-json-schema-generator';
import { type SchemaName, schemaFile, schemaNames } from '../src/report/model/schema/schema-file';

/** Where each type is, and its name there. */
const types: Readonly<Record<SchemaName, readonly [path: string, type: string]>> = {
  audit: ['src/report/model/audit-report.ts', 'AuditReport'],
  verify: ['src/report/model/verify-report.ts', 'VerifyReport'],
  fit: ['src/report/model/fit-report.ts', 'FitReport'],
  replay: ['src/report/model/replay.ts', 'Replays'],
  baseline: ['src/report/model/baseline.ts', 'Baseline'],
  diff: ['src/report/compare/comparison.ts', 'Comparison'],
  shard: ['src/report/model/shard-report.ts', 'ShardReport'],
};

/** Every schema, by the name of its file. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(schemaNames.map((name) => [schemaFile(name), textOf(name)]));
}

function textOf(name: SchemaName): string {
  const [path, type] = types[name];
  const root = join(__dirname, '..');
  const config: Config = {
    path: join(root, path),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    topRef: false,
    expose: 'export',
    // A later version may add fields; whoever reads reports must not stumble over them.
    additionalProperties: true,
    // The compiler has checked them already.
    skipTypeCheck: true,
  };
  return `${JSON.stringify(createGenerator(config).createSchema(type), null, 2)}\n`;
}
