import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Remaining, whatRemains } from '../fixtures/mutants/what-remains';
import { whatRemainsMarkdown } from '../scripts/what-remains-text';

describe('laws that remain without a part', () => {
  let rows: readonly Remaining[] = [];

  beforeAll(async () => {
    rows = await whatRemains();
  });

  it('are as the table says', () => {
    const committed = readFileSync(join(__dirname, '../docs/what-remains.md'), 'utf8');
    expect(whatRemainsMarkdown(rows)).toBe(committed);
  });

  it('find bugs in every operation, whatever is missing', () => {
    expect(rows.filter(({ found }) => found.length === 0)).toEqual([]);
  });
});
