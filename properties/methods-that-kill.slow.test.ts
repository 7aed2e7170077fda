import committed from '../fixtures/mutants/methods-that-kill.json';
import { methodKills, smtKills } from '../fixtures/mutants/over-field/methods';
import { mutantsOverField } from '../fixtures/mutants/over-field/mutants-over-field';
import { plainOverField } from '../fixtures/mutants/over-field/plain-solver';
import type { SmtSolver } from '../src/evidence/smt/solver';
import { openZ3 } from '../src/evidence/smt/z3';

describe('the table of methods, all of it', () => {
  let solver: SmtSolver;
  beforeAll(async () => {
    const opened = await openZ3();
    if ('unavailable' in opened) throw new Error(opened.unavailable);
    solver = opened;
  });
  afterAll(() => solver.close());

  it.each(mutantsOverField)('$name is found as it says', async (mutant) => {
    expect(await methodKills(mutant, solver)).toEqual(committed.find((row) => row.mutant === mutant.name));
  });

  it('Z3 finds nothing wrong with the right solver', async () => {
    const plain = { name: 'plain', solver: plainOverField, needsOrder: false };
    const verdicts = Object.values(await smtKills(plain, solver)).map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict !== 'proved')).toEqual([]);
  });
});
