import { type Remaining, remainingSettings } from '../fixtures/mutants/what-remains';
import { element } from '../src/arithmetic/element';
import { operationNames } from '../src/protocol/subject';
import { markdownTable } from '../src/report/markdown/markdown-table';

/** docs/what-remains.md: per operation the laws and bugs that remain without each part. */
export function whatRemainsMarkdown(rows: readonly Remaining[]): string {
  return [
    '# Which laws remain without which part',
    '',
    'Written by `npm run what-remains`; a test compares it with what the code gives. A subject has one operation, and has',
    'declared one part missing ([PROTOCOL.md](../PROTOCOL.md#what-a-subject-may-declare)). Laws: those that decide something',
    'about it. Bugs: mutants of the [kill matrix](kill-matrix.md) that are wrong in this operation and that some of these',
    `laws find on ${remainingSettings.problems} problems of each claim, drawn from seed ${remainingSettings.seed}.`,
    '',
    ...operationNames.flatMap((operation) => {
      const own = rows.filter((row) => row.operation === operation);
      return [...sectionOf(operation, own), ''];
    }),
  ].join('\n');
}

function sectionOf(operation: string, rows: readonly Remaining[]): string[] {
  const whole = element(rows, 0);
  return [
    `## \`${operation}\``,
    '',
    markdownTable(
      ['missing', 'laws', 'bugs', 'laws that are lost', 'bugs that no longer show'],
      rows.map(({ part, laws, found }) => [
        part,
        String(laws.length),
        String(found.length),
        lost(whole.laws, laws),
        lost(whole.found, found),
      ]),
    ),
    '',
    `Laws with nothing missing: ${whole.laws.join(', ')}.`,
  ];
}

function lost(all: readonly string[], left: readonly string[]): string {
  const gone = all.filter((name) => !left.includes(name));
  return gone.length === 0 ? '–' : gone.join(', ');
}
