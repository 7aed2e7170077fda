/**
 * Puts a right implementation and every mutant to the laws with one operation and without one part at a time, and writes
 * which laws remain and which bugs they still find: docs/what-remains.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatRemains } from '../fixtures/mutants/what-remains';
import { whatRemainsMarkdown } from './what-remains-text';

async function main(): Promise<void> {
  writeFileSync(join(__dirname, '../docs/what-remains.md'), whatRemainsMarkdown(await whatRemains()));
}

void main();
