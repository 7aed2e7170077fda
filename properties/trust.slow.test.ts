import { join } from 'node:path';
import { findingOf } from '../fixtures/wrong/first-finding';
import record from '../fixtures/wrong/record.json';
import { wrongKinds } from '../fixtures/wrong/wrong-kinds';
import type { WrongRecord } from '../fixtures/wrong/wrong-run';

const findings = new Map((record as WrongRecord).map(({ name, found }) => [name, found]));

/** So many problems take seconds; what shows later is asked by `npm run misses`. */
const soon = 60;
const subjects = wrongKinds.filter(({ name }) => (findings.get(name)?.problem ?? Infinity) <= soon);

describe('wrong implementations are found where the record says', () => {
  const before = process.cwd();
  beforeAll(() => process.chdir(join(__dirname, '..')));
  afterAll(() => process.chdir(before));

  it.each(subjects)('$name: $wrong', async (wrong) => {
    const found = findings.get(wrong.name);
    expect(await findingOf(wrong, found)).toEqual(found);
  });
});
