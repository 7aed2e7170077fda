import committed from '../fixtures/subjects/kill-matrix.json';
import { variantKills } from '../fixtures/subjects/variant-kills';
import { wrongVariants } from '../fixtures/subjects/wrong-variants';

describe('the kill matrix, all of it', () => {
  it.each(wrongVariants)('$name is found as it says', async (wrong) => {
    expect(await variantKills(wrong)).toEqual(committed.variants.find((row) => row.variant === wrong.name));
  });
});
