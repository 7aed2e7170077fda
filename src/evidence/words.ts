import type { Evidence } from '../model/evidence';

/**
 * A piece of evidence in a few words.
 * @param numbers what it found; @param begun whether it found anything before it had to stop
 */
export function wordsOf(
  { status }: Pick<Evidence, 'status'>,
  numbers: readonly string[],
  begun = false,
): string[] {
  if (status === 'not-applicable') return [];
  const state = status === 'not-run' ? [begun ? 'not run to the end' : 'not run'] : [];
  return [...state, ...numbers];
}

/** "5 of 8" */
export function shareOf<Item>(items: readonly Item[], isOne: (item: Item) => boolean): string {
  return `${items.filter(isOne).length} of ${items.length}`;
}
