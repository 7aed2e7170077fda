import { theorems } from '../fixtures/mutants/kills';
import { claimsOf, type KillMatrix, type MutantKills } from '../fixtures/mutants/mutant-kills';
import { lawId } from '../src/model/claim';
import { markdownTable } from '../src/report/markdown/markdown-table';
import { readVectorFiles, shippedVectors } from '../src/vectors/vector-files';
import { median } from './median';

/** kill-matrix.json */
export function killMatrixJson(matrix: KillMatrix): string {
  return `${JSON.stringify(matrix, null, 2)}\n`;
}

/** docs/kill-matrix.md: the summary, claims × mutants, laws by mutant, mutants by law. */
export function killMatrixMarkdown(matrix: KillMatrix): string {
  return [
    '# Which laws find which bug',
    '',
    'Written by `npm run kill-matrix`; a test compares it with what the code gives. Every mutant is an implementation',
    'with one bug, kept in `fixtures/mutants`, and is put to the laws of every theorem on',
    `${matrix.problems} problems each, drawn from seed ${matrix.seed}.`,
    '',
    ...summary(matrix).map((line) => `- ${line}`),
    '',
    '## Claims',
    '',
    '● the claim that guards against the bug, because it is its subject matter; × other claims that find it too.',
    '',
    markdownTable(
      ['mutant', ...theorems.map(({ slug }) => slug)],
      matrix.mutants.map((row) => [row.mutant, ...theorems.map(({ slug }) => mark(row, slug))]),
    ),
    '',
    '## Mutants',
    '',
    'Behind every law, the number of the first problem on which it fails.',
    '',
    markdownTable(
      ['mutant', 'bug', 'laws that find it', 'vectors that find it'],
      matrix.mutants.map((row) => [row.mutant, row.bug, lawsThatFind(row), vectorsThatFind(row.mutant)]),
    ),
    '',
    '## Laws',
    '',
    markdownTable(
      ['law', 'mutants it finds', 'found by no other'],
      lawIds.map((id) => {
        const found = matrix.mutants.filter(({ kills }) => id in kills);
        const alone = found.filter(({ kills }) => Object.keys(kills).length === 1);
        return [id, String(found.length), alone.map(({ mutant }) => mutant).join(', ')];
      }),
    ),
    '',
  ].join('\n');
}

const vectors = readVectorFiles(shippedVectors()).flatMap((file) => file.vectors);
const lawIds = theorems.flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)));

function summary({ mutants }: KillMatrix): string[] {
  const killed = mutants.filter(({ kills }) => Object.keys(kills).length > 0);
  const guarded = mutants.filter(({ kills, guard }) => claimsOf(kills).has(guard));
  const firstCases = killed.map(({ kills }) => 1 + Math.min(...Object.values(kills)));
  const finding = lawIds.filter((id) => mutants.some(({ kills }) => id in kills));
  const laws = mutants.map(({ kills }) => Object.keys(kills).length);
  return [
    `${killed.length} of ${mutants.length} mutants are found, ${guarded.length} of them by the claim that guards against them.`,
    `${finding.length} of ${lawIds.length} laws find at least one; in the median, ${median(laws)} laws find a mutant.`,
    `${mutants.filter(({ mutant }) => vectorsThatFind(mutant) !== '0').length} of them are found by at least one of the ${vectors.length} frozen vectors too.`,
    `Cases to the first failing law: ${median(firstCases)} in the median, ${Math.max(...firstCases)} at most.`,
  ];
}

function mark({ guard, kills }: MutantKills, slug: string): string {
  if (!claimsOf(kills).has(slug)) return '';
  return slug === guard ? '●' : '×';
}

/** "12, for instance limit-0123456789": how many of the frozen vectors, and the first. */
function vectorsThatFind(mutant: string): string {
  const found = vectors.filter(({ kills }) => kills.includes(mutant));
  const [first] = found;
  return first === undefined ? '0' : `${found.length}, for instance ${first.id}`;
}

/** "limit: in-sample 1, out-of-sample 3; laws: scale 1" */
function lawsThatFind({ kills }: MutantKills): string {
  return [...claimsOf(kills)]
    .map((slug) => {
      const laws = Object.entries(kills).filter(([id]) => id.startsWith(`${slug}/`));
      return `${slug}: ${laws.map(([id, position]) => `${id.slice(slug.length + 1)} ${position + 1}`).join(', ')}`;
    })
    .join('; ');
}
