import { counted } from '../../input/show';
import type { FormalEvidence } from '../../model/evidence';
import { type Details, paragraph, table } from '../details';
import { statusText } from '../status-text';
import { assumptionsText, settingText, softwareText } from './formal-text';

/** Each theorem in words, what its proof assumes, and the statement in Coq. */
export function formalDetails(evidence: FormalEvidence): Details[] {
  const { status, reason, theorems } = evidence;
  if (status === 'not-applicable') return [];
  if (status === 'not-run') return [paragraph(`Formal: ${statusText(evidence)}.`)];
  const outcome = reason === undefined ? status : `${status}, because ${reason}`;
  return [
    paragraph(
      `Formal, ${softwareText(evidence)}: ${outcome}; ${counted(theorems.length, 'theorem')} for matrices of every size, over every ordered field. The build on record is of exactly these sources.`,
    ),
    ...(theorems.length === 0
      ? []
      : [
          table(
            ['theorem', 'says', 'assumes'],
            theorems.map((theorem) => [theorem.name, theorem.says, assumptionsText(theorem)]),
          ),
          {
            kind: 'more' as const,
            summary: 'In Coq',
            details: [
              paragraph(settingText),
              ...theorems.map(({ statement }): Details => ({
                kind: 'listing',
                language: 'coq',
                text: statement,
              })),
            ],
          },
        ]),
  ];
}
