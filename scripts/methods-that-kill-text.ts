import { killSettings, theorems } from '../fixtures/mutants/kills';
import type { KillMatrix, MutantKills } from '../fixtures/mutants/mutant-kills';
import type { MethodKills } from '../fixtures/mutants/over-field/methods';
import { mutantsOverField } from '../fixtures/mutants/over-field/mutants-over-field';
import { notAlgebraic } from '../fixtures/mutants/over-field/not-algebraic';
import { markdownTable } from '../src/report/markdown/markdown-table';

/** methods-that-kill.json */
export function methodsJson(rows: readonly MethodKills[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** docs/methods-that-kill.md: every mutant against every method. */
export function methodsMarkdown({ mutants }: KillMatrix, rows: readonly MethodKills[]): string {
  return [
    '# Which methods find which bug',
    '',
    'Written by `npm run methods-that-kill`; a test compares it with what the code gives. The mutants are those of',
    '[the kill matrix](kill-matrix.md); where the bug is one of algebra, the same bug is stated over any field in',
    '`fixtures/mutants/over-field`.',
    '',
    `- **sampled**: laws that find it in float64, and the first of ${killSettings.problems} problems on which one does.`,
    `- **exact**: statements that it breaks in rational numbers, and the first of ${killSettings.problems} problems on which one fails.`,
    '- **modular**: cells (identity, n ≤ 6, τ ≤ 8) in which it is rejected over GF(p), two points in each.',
    '- **smt**: operations that Z3 finds to be wrong for one point and three steps, with a model that exact arithmetic',
    '  confirms.',
    '',
    ...summary(rows).map((line) => `- ${line}`),
    '',
    markdownTable(
      ['mutant', 'sampled', 'exact', 'modular', 'smt', 'remark'],
      mutants.map((mutant) => row(mutant, rows)),
    ),
    '',
  ].join('\n');
}

const inequalities = new Set(
  theorems.flatMap(({ slug, inequalities: own = [] }) => own.map(({ name }) => `${slug}/${name}`)),
);
const needsOrder = new Set(mutantsOverField.filter((mutant) => mutant.needsOrder).map(({ name }) => name));

function row({ mutant, kills }: MutantKills, rows: readonly MethodKills[]): string[] {
  const sampled = firstOf(kills, 'law');
  const found = rows.find((other) => other.mutant === mutant);
  if (found === undefined) return [mutant, sampled, '–', '–', '–', notAlgebraic.get(mutant) ?? ''];
  return [
    mutant,
    sampled,
    firstOf(found.exact, 'statement'),
    cellsText(found),
    modelText(found),
    remarks(found).join('; '),
  ];
}

/** "9 laws, problem 1" */
function firstOf(kills: Readonly<Record<string, number>>, noun: string): string {
  const positions = Object.values(kills);
  if (positions.length === 0) return '–';
  return `${positions.length} ${noun}${positions.length === 1 ? '' : 's'}, problem ${1 + Math.min(...positions)}`;
}

function totals({ modular }: MethodKills): { rejected: number; atFirstPoint: number } {
  const kills = Object.values(modular);
  return {
    rejected: kills.reduce((sum, kill) => sum + kill.rejected, 0),
    atFirstPoint: kills.reduce((sum, kill) => sum + kill.atFirstPoint, 0),
  };
}

/** "383 cells" */
function cellsText(found: MethodKills): string {
  const { rejected, atFirstPoint } = totals(found);
  if (rejected === 0) return '–';
  const cells = `${rejected} cell${rejected === 1 ? '' : 's'}`;
  return rejected === atFirstPoint ? `${cells}, point 1` : `${cells}, ${atFirstPoint} of them at point 1`;
}

/** "distill, limit: d = 1, λ = 2" */
function modelText({ smt }: MethodKills): string {
  const refuted = Object.entries(smt).filter(([, { verdict }]) => verdict === 'refuted');
  const [first] = refuted;
  if (first === undefined) return '–';
  const model = Object.entries(first[1].model ?? {}).map(([name, value]) => `${name} = ${value}`);
  return `${refuted.map(([operation]) => operation).join(', ')}: ${model.join(', ')}`;
}

function remarks(found: MethodKills): string[] {
  if (needsOrder.has(found.mutant)) return ['compares numbers, which GF(p) and formulas do not allow'];
  const verdicts = Object.values(found.smt).map(({ verdict }) => verdict);
  return [
    ...(Object.keys(found.exact).every((id) => inequalities.has(id)) ? ['by inequalities alone'] : []),
    ...(Object.keys(found.modular).length === 0
      ? ['a special case that no random point of GF(p) meets']
      : []),
    ...(verdicts.includes('refuted')
      ? []
      : [verdicts.includes('unknown') ? 'Z3 gives up' : 'right for one point in general position']),
  ];
}

function summary(rows: readonly MethodKills[]): string[] {
  const has = (kills: object): boolean => Object.keys(kills).length > 0;
  const unordered = rows.filter(({ mutant }) => !needsOrder.has(mutant));
  const refuted = unordered.filter(({ smt }) =>
    Object.values(smt).some(({ verdict }) => verdict === 'refuted'),
  );
  const rejected = rows.reduce((sum, found) => sum + totals(found).rejected, 0);
  const atFirstPoint = rows.reduce((sum, found) => sum + totals(found).atFirstPoint, 0);
  const onePerProblem = rows.map(({ exact }) => 1 + Math.min(...Object.values(exact)));
  return [
    `${rows.length} of the ${rows.length + notAlgebraic.size} bugs are bugs of algebra. Exact evidence finds ${rows.filter(({ exact }) => has(exact)).length} of them, ${onePerProblem.filter((problem) => problem === 1).length} on the first problem and the last on problem ${Math.max(...onePerProblem)}.`,
    `${rows.length - unordered.length} of them compare numbers. Of the other ${unordered.length}, modular evidence finds ${unordered.filter(({ modular }) => has(modular)).length}; it rejects ${((100 * atFirstPoint) / rejected).toFixed(2)} % of the ${rejected.toLocaleString('en-US')} cells that it rejects at the first point. What it does not find are special cases.`,
    `Z3 refutes ${refuted.length} of these ${unordered.length} for one point alone.`,
  ];
}
