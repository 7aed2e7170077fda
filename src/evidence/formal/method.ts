import { counted } from '../../input/show';
import type { Claim } from '../../model/claim';
import type { FormalEvidence } from '../../model/evidence';
import type { EvidenceMethod } from '../method';
import type { Plan, Run } from '../plan';
import type { Tool } from '../tool';
import { shareOf, wordsOf } from '../words';
import { formalDetails } from './details';
import { gatherFormal } from './formal';
import { type NoProofs, recordedProofs, type RecordedProofs } from './recorded-proofs';

/** The recorded build of this package's proofs. */
export const proofsTool: Tool<RecordedProofs | NoProofs> = { open: () => recordedProofs() };

export const formal = {
  name: 'formal',
  label: 'Formal',
  column: {
    figure: 'theorems',
    guide:
      'The claim itself, for matrices of every size and any number of steps, over every ordered field: proved in Coq. The build on record is of exactly the sources that this package has, and CI makes it again. What is trusted is the kernel of Coq, and that the statements say what is meant.',
  },
  // The theorem of a false reading says that it is false.
  refutesWith: 'passed',
  order: 'one claim at a time',
  plan,
  words: (item) => wordsOf(item, numbersOf(item)),
  keyFigure: ([{ status, theorems }]) => ({
    status,
    text: shareOf(theorems, ({ assumptions }) => assumptions.length === 0),
  }),
  findings: (items, { slug }) =>
    items
      .filter(({ status }) => status === 'failed')
      .map(({ reason = 'no reason is given' }) => ({
        id: `${slug}/formal`,
        claim: slug,
        kind: 'failure',
        title: 'Not proved',
        detail: reason,
      })),
  details: formalDetails,
} satisfies EvidenceMethod<FormalEvidence>;

async function plan(claim: Claim, { tools }: Run): Promise<Plan<FormalEvidence> | undefined> {
  if (!('formal' in claim)) return undefined;
  const proofs = await tools.open(proofsTool);
  return { kind: 'whole', size: 1, gather: () => Promise.resolve([gatherFormal(claim, proofs)]) };
}

/** "6 theorems proved, no axiom", or how many axioms they rest on. */
function numbersOf({ status, theorems }: FormalEvidence): string[] {
  if (theorems.length === 0) return status === 'failed' ? ['not proved'] : [];
  const axioms = new Set(theorems.flatMap(({ assumptions }) => assumptions));
  return [
    `${counted(theorems.length, 'theorem')} proved`,
    axioms.size === 0 ? 'no axiom' : counted(axioms.size, 'axiom'),
  ];
}
