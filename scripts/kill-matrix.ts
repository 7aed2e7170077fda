/**
 * Puts every mutant to every law, and writes which laws find it: fixtures/mutants/kill-matrix.json,
 * docs/kill-matrix.md and the column of docs/methods-that-kill.md that tells the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKillMatrix } from '../fixtures/mutants/mutant-kills';
import type { MethodKills } from '../fixtures/mutants/over-field/methods';
import { killMatrixJson, killMatrixMarkdown } from './kill-matrix-text';
import { methodsMarkdown } from './methods-that-kill-text';

const subjects = join(__dirname, '../fixtures/mutants');
const docs = join(__dirname, '../docs');

async function main(): Promise<void> {
  const matrix = await buildKillMatrix();
  const rows = JSON.parse(readFileSync(join(subjects, 'methods-that-kill.json'), 'utf8')) as MethodKills[];
  writeFileSync(join(subjects, 'kill-matrix.json'), killMatrixJson(matrix));
  writeFileSync(join(docs, 'kill-matrix.md'), killMatrixMarkdown(matrix));
  writeFileSync(join(docs, 'methods-that-kill.md'), methodsMarkdown(matrix, rows));
}

void main();
