import type { ProofRecord } from '../src/evidence/formal/proof-record';
import { counted } from '../src/input/show';

/** What a build of the proofs came to, for a terminal: every theorem with what it assumes. */
export function provedText(record: ProofRecord): string {
  const software = record.software.map(({ name, version }) => `${name} ${version}`).join(', ');
  if (record.outcome === 'failed') return `${software}: failed. ${record.reason}`;
  const axioms = record.theorems.flatMap(({ assumptions }) => assumptions);
  return [
    ...record.theorems.map(({ name, says, assumptions }) => {
      const assumed =
        assumptions.length === 0 ? 'closed under the global context' : `assumes ${assumptions.join('; ')}`;
      return `${name}: ${assumed}\n    ${says}`;
    }),
    `${software}: ${counted(record.theorems.length, 'theorem')} proved, ${axioms.length === 0 ? 'no axiom' : counted(new Set(axioms).size, 'axiom')}`,
  ].join('\n');
}
