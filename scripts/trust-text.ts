import { claimsOf, type KillMatrix } from '../fixtures/mutants/mutant-kills';
import { rightKinds } from '../fixtures/right/right-kinds';
import type { RightRecord, RightRun } from '../fixtures/right/right-run';
import { type WrongKind, wrongKind } from '../fixtures/wrong/wrong-kinds';
import type { WrongRecord } from '../fixtures/wrong/wrong-run';
import { testRatioThreshold } from '../src/arithmetic/error-analysis/test-ratio';
import { markdownTable } from '../src/report/markdown/markdown-table';
import { median } from './median';

/** What was seen of implementations whose verdict is known. */
export interface TrustRecords {
  readonly right: RightRecord;
  readonly wrong: WrongRecord;
  readonly mutants: KillMatrix;
}

/** docs/trust.md: right implementations × seeds, wrong ones × the law that finds each, and what is not found. */
export function trustMarkdown({ right, wrong, mutants }: TrustRecords): string {
  return [
    '# How far a verdict can be trusted',
    '',
    'Written by `npm run trust` from what `npm run false-alarms`, `npm run misses` and `npm run kill-matrix` have seen;',
    'tests compare it with their records, and the slow lane asks again.',
    '',
    ...summary({ right, wrong, mutants }).map((line) => `- ${line}`),
    '',
    '## Right implementations',
    '',
    `Programs in \`fixtures/right\`, each put through \`verify --profile ${right.profile}\` with several seeds. A test ratio of`,
    `${testRatioThreshold} and more is beyond rounding; where it exceeds that and nothing failed, the method loses digits that`,
    'need not be lost, and is graded B; C is single precision.',
    '',
    rightTable(right),
    '',
    '## Wrong implementations',
    '',
    'Programs in `fixtures/wrong`, each with one bug of a kind at which laws that look at one problem at a time are blind,',
    `and the mutants of the [kill matrix](kill-matrix.md), which are put to ${mutants.problems} problems of each claim.`,
    '',
    classTable(wrong, mutants),
    '',
    ...classes.flatMap((kind) => [`### ${titles[kind]}`, '', wrongTable(kind, wrong), '']),
    '## What is not found',
    '',
    'Each of these is wrong, and passes: this is where the method ends.',
    '',
    markdownTable(
      ['subject', 'wrong', 'why nothing shows'],
      missed(wrong).map(({ name, wrong: bug, edge = '' }) => [name, bug, edge]),
    ),
    '',
  ].join('\n');
}

const titles: Readonly<Record<WrongKind['kind'], string>> = {
  state: 'Wrong after earlier requests',
  size: 'Wrong beyond a size',
  range: 'Wrong where numbers are large, small or close to a limit',
  missing: 'Wrong in one part of one operation',
  edge: 'Wrong where laws hardly look',
};
const classes = Object.keys(titles) as WrongKind['kind'][];

function summary({ right: { runs }, wrong, mutants }: TrustRecords): string[] {
  const failed = runs.filter((run) => run.failed.length > 0);
  const kinds = new Set(runs.map(({ kind }) => kind));
  const subjects = wrong.length + mutants.mutants.length;
  const survivors = missed(wrong).length + mutants.mutants.filter(({ kills }) => isEmpty(kills)).length;
  return [
    `${kinds.size} right implementations, ${runs.length} runs: ${failed.length} false alarms.`,
    `${subjects} wrong implementations: ${subjects - survivors} are found, ${survivors} are not.`,
  ];
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}

function rightTable({ runs }: RightRecord): string {
  return markdownTable(
    ['kind', 'how', 'seeds', 'failed', 'largest test ratio', 'grade'],
    rightKinds.flatMap(({ name, note }) => {
      const own = runs.filter(({ kind }) => kind === name);
      const [worst] = own.toSorted((a, b) => b.worst.ratio - a.worst.ratio);
      if (worst === undefined) return [];
      const failed = own.filter((run) => run.failed.length > 0).length;
      const ratio = `${worst.worst.ratio} (${worst.worst.law}, seed ${worst.seed})`;
      return [[name, note, `${own.length}`, `${failed}`, ratio, worstGrade(own)]];
    }),
  );
}

function worstGrade(runs: readonly RightRun[]): string {
  return (
    runs
      .flatMap(({ grade }) => grade ?? [])
      .toSorted()
      .at(-1) ?? '–'
  );
}

function classTable(wrong: WrongRecord, { mutants }: KillMatrix): string {
  const guards = [...new Set(mutants.map(({ guard }) => guard))];
  return markdownTable(
    ['class', 'wrong', 'found', 'problems until then, median', 'most'],
    [
      ...classes.map((kind) => {
        const own = wrong.filter(({ name }) => wrongKind(name).kind === kind);
        const problems = own.flatMap(({ found }) => found?.problem ?? []);
        return rowOf(titles[kind], own.length, problems);
      }),
      ...guards.map((guard) => {
        const own = mutants.filter((mutant) => mutant.guard === guard);
        const found = own.filter(({ kills }) => claimsOf(kills).size > 0);
        const problems = found.map(({ kills }) => 1 + Math.min(...Object.values(kills)));
        return rowOf(`mutants that ${guard} guards against`, own.length, problems);
      }),
    ],
  );
}

function rowOf(title: string, subjects: number, problems: readonly number[]): string[] {
  const counts = problems.length === 0 ? ['–', '–'] : [`${median(problems)}`, `${Math.max(...problems)}`];
  return [title, `${subjects}`, `${problems.length}`, ...counts];
}

function wrongTable(kind: WrongKind['kind'], wrong: WrongRecord): string {
  return markdownTable(
    ['subject', 'wrong', 'law that finds it first', 'problem'],
    wrong.flatMap(({ name, found }) => {
      const subject = wrongKind(name);
      return subject.kind === kind && found ? [[name, subject.wrong, found.law, `${found.problem}`]] : [];
    }),
  );
}

function missed(wrong: WrongRecord): WrongKind[] {
  return wrong.filter(({ found }) => found === null).map(({ name }) => wrongKind(name));
}
