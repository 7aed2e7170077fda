import { InputError } from '../input/input-error';
import { show } from '../input/show';
import type { Claim } from './claim';

/**
 * The claims of the given slugs, in the registry's order, or all.
 * @param field what to call the list in messages
 * @throws InputError for a slug that no claim has
 */
export function selectClaims(
  claims: readonly Claim[],
  slugs: readonly string[] | undefined,
  field: string,
): readonly Claim[] {
  if (slugs === undefined) return claims;
  const unknown = slugs.find((slug) => !claims.some((claim) => claim.slug === slug));
  if (unknown !== undefined) {
    const expected = `one of ${claims.map(({ slug }) => slug).join(', ')}`;
    throw new InputError({ field, expected, received: show(unknown) });
  }
  return claims.filter(({ slug }) => slugs.includes(slug));
}
