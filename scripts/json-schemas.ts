import { join } from 'node:path';
import {
  AnyType,
  type BaseType,
  type CompletedConfig,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  DefinitionType,
  SchemaGenerator,
  StringType,
  type SubNodeParser,
  UnionType,
} from 'ts-json-schema-generator';
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
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
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
  const program = createProgram(config);
  const parser = createParser(program, config, (parsers) => {
    parsers.addNodeParser(parserOf(/^export type Operation =/, operationType));
    parsers.addNodeParser(parserOf(/^(Inputs|Outputs)Json(<string>)?\[O\]$/, new AnyType()));
  });
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`;
}

/** A later version may know more operations. */
const operationType = new DefinitionType('Operation', new UnionType([new StringType()]));

/**
 * What stands for types that match a text. The types of operations follow from their definitions in ways that only the
 * compiler understands; schemas leave to PROTOCOL.md what each of them takes and gives.
 */
function parserOf(text: RegExp, type: BaseType): SubNodeParser {
  return {
    // Nodes that the generator makes up have no text.
    supportsNode: (node) => node.pos >= 0 && text.test(node.getText()),
    createType: () => type,
  };
}
