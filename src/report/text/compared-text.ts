import type { ComparedJson } from '../../model/evidence';
import { entriesText } from './entries-text';
import { inertLine } from './inert-text';

/** What a law compared in one line, and how the two sides differ. */
export function comparedText({ quantity, relation, expected, actual }: ComparedJson): string {
  const [what, came, other] = [inertLine(quantity), entriesText(actual), entriesText(expected)];
  return relation === 'equal'
    ? `${what}: expected ${other}, received ${came}`
    : `${what}: ${came} is not at most ${other}${actual.length > 1 ? ', entry by entry' : ''}`;
}
