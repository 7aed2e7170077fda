import { claims } from '../../properties';
import { selectClaims } from './select-claims';

const slugs = (wanted: readonly string[] | undefined): string[] =>
  selectClaims(claims, wanted, '--claim').map(({ slug }) => slug);

describe('selectClaims', () => {
  it('takes all claims where none is named', () => {
    expect(selectClaims(claims, undefined, '--claim')).toBe(claims);
  });

  it('keeps the order of the registry, and takes each claim once', () => {
    expect(slugs(['limit', 'objective', 'limit'])).toEqual(['objective', 'limit']);
  });

  it('takes none where the list is empty', () => {
    expect(slugs([])).toEqual([]);
  });

  it.each(['nope', '', 'Limit', '__proto__'])('refuses %j and lists what there is', (slug) => {
    expect(() => slugs(['limit', slug])).toThrow(
      new RegExp(`^--claim: expected one of objective, .*, received "${slug}"$`),
    );
  });
});
