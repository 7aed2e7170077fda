import { entryName, type OutputPart, outputParts } from '../claims/output-parts';
import type { Question, ReplyJson } from '../claims/question';
import type { Operation } from '../claims/subject';
import { entriesText, type Entry, fullEntry } from './entries-text';
import { plainTable } from './plain-table';

/** A long schedule has more steps than anybody reads. */
const mostParts = 6;

/** What is right beside what came, part by part, around where the two first differ. */
export function answerTable({ op, reply, expected, difference }: Question): string[] {
  const right = expected && outputParts<number | string>(op, expected.outputs);
  const came = reply.status === 'ok' ? outputParts(op, reply.outputs) : undefined;
  const heading = expected?.arithmetic === 'exact' ? 'expected, exactly' : 'expected';
  const columns = [
    ...(right ? [{ heading, parts: right as OutputPart<Entry>[] }] : []),
    ...(came ? [{ heading: 'received', parts: came as OutputPart<Entry>[] }] : []),
  ];
  const names = (columns[0]?.parts ?? []).map(({ name }) => name);
  const first = names.findIndex((name) => `${difference?.entry ?? ''},`.startsWith(`${name},`));
  if (names.length === 0) return [];
  // The part before it, which is right, helps to see what went wrong.
  const start = Math.max(0, Math.min(first - 1, names.length - mostParts));
  const rows = names.slice(start, start + mostParts).map((name, index) => {
    return [name, ...columns.map(({ parts }) => entriesText(parts[start + index]?.rows ?? []))];
  });
  return plainTable(
    [
      ['', ...columns.map((column) => column.heading)],
      ...(start > 0 ? [['…']] : []),
      ...rows,
      ...(start + mostParts < names.length ? [['…']] : []),
    ],
    'left',
  );
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
