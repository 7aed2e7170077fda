/** Puts every wrong variant to every law, and writes which laws find it: fixtures/subjects/kill-matrix.json and docs/kill-matrix.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKillMatrix } from '../fixtures/subjects/variant-kills';
import { killMatrixJson, killMatrixMarkdown } from './kill-matrix-text';

async function main(): Promise<void> {
  const matrix = await buildKillMatrix();
  writeFileSync(join(__dirname, '../fixtures/subjects/kill-matrix.json'), killMatrixJson(matrix));
  writeFileSync(join(__dirname, '../docs/kill-matrix.md'), killMatrixMarkdown(matrix));
}

void main();
