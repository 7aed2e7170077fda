import type { FormalEvidence, FormalTheorem } from '../../model/evidence';

/** "Coq 8.16.1, Mathematical Components 1.15.0" */
export function softwareText({ software = [] }: Pick<FormalEvidence, 'software'>): string {
  return software.map(({ name, version }) => `${name} ${version}`).join(', ');
}

/** "nothing", or the axioms that a proof rests on. */
export function assumptionsText({ assumptions }: Pick<FormalTheorem, 'assumptions'>): string {
  return assumptions.length === 0 ? 'nothing' : assumptions.join('; ');
}

/** What all statements in Coq take for granted. */
export const settingText =
  'The words of the statements are defined in proofs/Setting.v: K is symmetric positive semidefinite, λ > 0, and nothing else is assumed.';
