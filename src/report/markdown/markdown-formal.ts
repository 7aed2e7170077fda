import { counted } from '../../input/show';
import type { FormalEvidence } from '../../model/evidence';
import { assumptionsText, settingText, softwareText } from '../text/formal-text';
import { statusText } from '../text/status-text';
import { fenced } from './markdown-fence';
import { escapeMarkdown, markdownTable } from './markdown-table';

/** Evidence for matrices of every size: each theorem in words, what its proof assumes, and the statement in Coq. */
export function formalSection(evidence: FormalEvidence): string[] {
  const { status, reason, theorems } = evidence;
  if (status === 'not-applicable') return [];
  if (status === 'not-run') return [`Formal: ${escapeMarkdown(statusText(evidence))}.`];
  return [
    `Formal, ${escapeMarkdown(softwareText(evidence))}: ${escapeMarkdown(reason === undefined ? status : `${status}, because ${reason}`)}; ${counted(theorems.length, 'theorem')} for matrices of every size, over every ordered field. The build on record is of exactly these sources.`,
    ...(theorems.length === 0
      ? []
      : [
          markdownTable(
            ['theorem', 'says', 'assumes'],
            theorems.map((theorem) => [theorem.name, theorem.says, assumptionsText(theorem)]),
          ),
          '<details><summary>In Coq</summary>',
          settingText,
          ...theorems.map(({ statement }) => fenced('coq', statement)),
          '</details>',
        ]),
  ];
}
