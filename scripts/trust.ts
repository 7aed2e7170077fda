/** Writes docs/trust.md from the records of false alarms, misses and mutants. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trustMarkdown, type TrustRecords } from './trust-text';

const root = join(__dirname, '..');

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const records = {
  right: read('fixtures/right/record.json'),
  wrong: read('fixtures/wrong/record.json'),
  mutants: read('fixtures/mutants/kill-matrix.json'),
} as TrustRecords;
writeFileSync(join(root, 'docs/trust.md'), trustMarkdown(records));
