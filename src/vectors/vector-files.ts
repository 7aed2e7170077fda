import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packagePath } from '../input/package-path';
import { parse } from '../input/parse';
import { readJson } from '../input/read-text';
import type { VectorKills } from './build';
import {
  largeFile,
  type VectorFile,
  vectorFileSchema,
  type VectorOperation,
  vectorOperations,
} from './vector';

/** Where the vectors lie that this package ships. */
export function shippedVectors(): string {
  return packagePath('vectors');
}

/**
 * The frozen vectors in a folder, by operation: those of its file, and of its second file about sizes where there is one.
 * @throws InputError that names the file at fault
 */
export function readVectorFiles(folder: string): VectorFile[] {
  return vectorOperations.map((op) => readVectorsOf(folder, op));
}

function readVectorsOf(folder: string, op: VectorOperation): VectorFile {
  const file = readVectorFile(join(folder, `${op}.json`));
  const second = join(folder, `${largeFile(op)}.json`);
  if (!existsSync(second)) return file;
  const { notes, vectors } = readVectorFile(second);
  return { ...file, notes: { ...file.notes, ...notes }, vectors: [...file.vectors, ...vectors] };
}

function readVectorFile(path: string): VectorFile {
  return parse(vectorFileSchema, readJson(path), path);
}

/** The kills that the shipped vectors record: mutants are test fixtures, and do not ship. */
export const shippedKills: VectorKills = (op) => {
  const { vectors } = readVectorsOf(shippedVectors(), op);
  return Promise.resolve(new Map(vectors.map(({ id, kills }) => [id, kills])));
};

/** All that a folder of vectors holds: the text of each file by its name, the schema among them. */
export function vectorTexts(files: Readonly<Record<string, VectorFile>>): Record<string, string> {
  const texts = Object.entries(files).map(([name, file]): [string, string] => [
    `${name}.json`,
    vectorFileText(file),
  ]);
  return { ...Object.fromEntries(texts), 'vectors.schema.json': vectorSchemaText() };
}

/** The text of a file of vectors: one line for each, so that a change shows which it concerns. */
export function vectorFileText({ vectors, ...header }: VectorFile): string {
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n');
  return `${JSON.stringify(header, null, 2).replace(/\n}$/, '')},\n  "vectors": [\n${lines}\n  ]\n}\n`;
}

/** The JSON Schema of a file of vectors, as text. */
export function vectorSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(vectorFileSchema), null, 2)}\n`;
}
