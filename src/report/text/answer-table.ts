import { entryName, outputParts } from '../../protocol/output-parts';
import type { Question, ReplyJson } from '../../protocol/question';
import type { Operation } from '../../protocol/subject';
import { answerWindow } from './answer-parts';
import { entriesText, fullEntry } from './entries-text';
import { plainTable } from './plain-table';

/** What is right beside what came, part by part, around where the two first differ. */
export function answerTable(question: Question): string[] {
  const { parts, cutBefore, cutAfter } = answerWindow(question);
  if (parts.length === 0) return [];
  const { expected, reply } = question;
  const columns = [
    ...(expected ? [{ heading: expectedHeading(expected), side: 'expected' as const }] : []),
    ...(reply.status === 'ok' ? [{ heading: 'received', side: 'received' as const }] : []),
  ];
  return plainTable(
    [
      ['', ...columns.map(({ heading }) => heading)],
      ...(cutBefore ? [['…']] : []),
      ...parts.map((part) => [part.name, ...columns.map(({ side }) => entriesText(part[side]?.rows ?? []))]),
      ...(cutAfter ? [['…']] : []),
    ],
    'left',
  );
}

/** Whether what is right is known exactly. */
export function expectedHeading({ arithmetic }: NonNullable<Question['expected']>): string {
  return arithmetic === 'exact' ? 'expected, exactly' : 'expected';
}

/** The first entry that is another one in the second reply. */
export function changeText(op: Operation, first: ReplyJson, second: ReplyJson): string {
  if (first.status !== 'ok' || second.status !== 'ok') return `${first.status}, then ${second.status}`;
  const parts = outputParts(op, second.outputs);
  for (const [position, part] of outputParts(op, first.outputs).entries()) {
    for (const [i, row] of part.rows.entries()) {
      for (const [j, entry] of row.entries()) {
        const again = parts[position]?.rows[i]?.[j] ?? null;
        if (entry !== again) return `${entryName(part, i, j)}: ${fullEntry(entry)}, then ${fullEntry(again)}`;
      }
    }
  }
  return 'the same answer';
}
