import committed from '../fixtures/mutants/kill-matrix.json';
import { variantKills } from '../fixtures/mutants/mutant-kills';
import { wrongVariants } from '../fixtures/mutants/mutants';

describe('the kill matrix, all of it', () => {
  it.each(wrongVariants)('$name is found as it says', async (wrong) => {
    expect(await variantKills(wrong)).toEqual(committed.variants.find((row) => row.variant === wrong.name));
  });
});
