import committed from '../fixtures/mutants/kill-matrix.json';
import { mutantKills } from '../fixtures/mutants/mutant-kills';
import { mutants } from '../fixtures/mutants/mutants';

describe('the kill matrix, all of it', () => {
  it.each(mutants)('$name is found as it says', async (wrong) => {
    expect(await mutantKills(wrong)).toEqual(committed.mutants.find((row) => row.mutant === wrong.name));
  });
});
