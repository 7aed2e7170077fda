import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mutants from '../fixtures/mutants/kill-matrix.json';
import right from '../fixtures/right/record.json';
import { rightKinds } from '../fixtures/right/right-kinds';
import type { RightRecord } from '../fixtures/right/right-run';
import wrong from '../fixtures/wrong/record.json';
import { wrongKinds } from '../fixtures/wrong/wrong-kinds';
import { trustMarkdown, type TrustRecords } from '../scripts/trust-text';

const records = { right, wrong, mutants } as unknown as TrustRecords;
const { runs } = right as RightRecord;
const stable = rightKinds.filter(({ unstable }) => !unstable).map(({ name }) => name);

// Where these fail because something was meant to change, `npm run false-alarms`, `misses` and `trust` write it anew.
describe('the table of trust', () => {
  it('says what the records say', () => {
    expect(readFileSync(join(__dirname, '../docs/trust.md'), 'utf8')).toBe(trustMarkdown(records));
  });

  it('has every right implementation that is stable, at least 30', () => {
    expect([...new Set(runs.map(({ kind }) => kind))]).toEqual(stable);
    expect(stable.length).toBeGreaterThanOrEqual(30);
  });

  it('has no false alarm', () => {
    expect(runs.filter(({ failed }) => failed.length > 0)).toEqual([]);
  });

  it('has every wrong implementation, at least 250 with the mutants', () => {
    expect(records.wrong.map(({ name }) => name)).toEqual(wrongKinds.map(({ name }) => name));
    expect(records.wrong.length + records.mutants.mutants.length).toBeGreaterThanOrEqual(250);
  });

  it('says why of every one that is not found, and of no other', () => {
    const missed = records.wrong.filter(({ found }) => found === null).map(({ name }) => name);
    expect(wrongKinds.filter(({ edge }) => edge !== undefined).map(({ name }) => name)).toEqual(missed);
  });
});
