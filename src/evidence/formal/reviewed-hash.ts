import { createHash } from 'node:crypto';
import { readDefinitions, withWords } from './coq-definitions';
import type { ProofSources } from './proof-sources';

/**
 * sha-256 of what these theorems say: their statements with the comments, every definition that they use, and the whole
 * setting, notations included. Proofs do not enter. A name that is not in Statements.v changes it too.
 */
export function reviewedHash(
  { setting, statements }: Pick<ProofSources, 'setting' | 'statements'>,
  theorems: readonly string[],
): string {
  const definitions = readDefinitions(statements);
  const meaning = theorems.map((name) =>
    (withWords(definitions, name) ?? []).map(({ says, text }) => ({ says, text })),
  );
  return createHash('sha256')
    .update(JSON.stringify([setting, meaning]))
    .digest('hex');
}
