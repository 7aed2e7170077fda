/** Puts every mutant over fields to every method: fixtures/mutants/methods-that-kill.json and docs/methods-that-kill.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KillMatrix } from '../fixtures/mutants/mutant-kills';
import { killsByMethod } from '../fixtures/mutants/over-field/methods';
import { openZ3 } from '../src/evidence/smt/z3';
import { methodsJson, methodsMarkdown } from './methods-that-kill-text';

async function main(): Promise<void> {
  const solver = await openZ3();
  if ('unavailable' in solver) throw new Error(solver.unavailable);
  const rows = await killsByMethod(solver).finally(() => solver.close());
  const subjects = join(__dirname, '../fixtures/mutants');
  const matrix = JSON.parse(readFileSync(join(subjects, 'kill-matrix.json'), 'utf8')) as KillMatrix;
  writeFileSync(join(subjects, 'methods-that-kill.json'), methodsJson(rows));
  writeFileSync(join(__dirname, '../docs/methods-that-kill.md'), methodsMarkdown(matrix, rows));
}

void main();
