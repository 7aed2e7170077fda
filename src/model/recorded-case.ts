import type { Candidate } from './claim';
import type { Counterexample } from './evidence';

/** A counterexample that a report recorded, under the id of its law or claim. */
export type RecordedCase =
  | { readonly kind: 'law'; readonly id: string; readonly counterexample: Counterexample }
  | { readonly kind: 'candidate'; readonly id: string; readonly candidate: Candidate };

/** The counterexamples of laws. */
export function lawCases(
  laws: readonly { readonly id: string; readonly counterexample?: Counterexample }[],
): RecordedCase[] {
  return laws.flatMap(({ id, counterexample }) =>
    counterexample === undefined ? [] : [{ kind: 'law', id, counterexample }],
  );
}
