import type { Claim, Theorem } from '../model/claim';

/** Those that have laws. */
export function theoremsOf(claims: readonly Claim[]): Theorem[] {
  return claims.filter((claim): claim is Theorem => claim.kind === 'theorem');
}
