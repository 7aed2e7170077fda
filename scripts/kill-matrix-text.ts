import { theorems } from '../fixtures/mutants/kills';
import { claimsOf, type KillMatrix, type VariantKills } from '../fixtures/mutants/mutant-kills';
import { lawId } from '../src/model/claim';
import { markdownTable } from '../src/report/markdown/markdown-table';
import { readVectorFiles, shippedVectors } from '../src/vectors/vector-files';
import { median } from './median';

/** kill-matrix.json */
export function killMatrixJson(matrix: KillMatrix): string {
  return `${JSON.stringify(matrix, null, 2)}\n`;
}

/** docs/kill-matrix.md: the summary, claims × variants, laws by variant, variants by law. */
export function killMatrixMarkdown(matrix: KillMatrix): string {
  return [
    '# Which laws find which bug',
    '',
    'Written by `npm run kill-matrix`; a test compares it with what the code gives. Every variant is an implementation',
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
      ['variant', ...theorems.map(({ slug }) => slug)],
      matrix.variants.map((row) => [row.variant, ...theorems.map(({ slug }) => mark(row, slug))]),
    ),
    '',
    '## Variants',
    '',
    'Behind every law, the number of the first problem on which it fails.',
    '',
    markdownTable(
      ['variant', 'bug', 'laws that find it', 'vectors that find it'],
      matrix.variants.map((row) => [row.variant, row.bug, lawsThatFind(row), vectorsThatFind(row.variant)]),
    ),
    '',
    '## Laws',
    '',
    markdownTable(
      ['law', 'variants it finds', 'found by no other'],
      lawIds.map((id) => {
        const found = matrix.variants.filter(({ kills }) => id in kills);
        const alone = found.filter(({ kills }) => Object.keys(kills).length === 1);
        return [id, String(found.length), alone.map(({ variant }) => variant).join(', ')];
      }),
    ),
    '',
  ].join('\n');
}

const vectors = readVectorFiles(shippedVectors()).flatMap((file) => file.vectors);
const lawIds = theorems.flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)));

function summary({ variants }: KillMatrix): string[] {
  const killed = variants.filter(({ kills }) => Object.keys(kills).length > 0);
  const guarded = variants.filter(({ kills, guard }) => claimsOf(kills).has(guard));
  const firstCases = killed.map(({ kills }) => 1 + Math.min(...Object.values(kills)));
  const finding = lawIds.filter((id) => variants.some(({ kills }) => id in kills));
  const laws = variants.map(({ kills }) => Object.keys(kills).length);
  return [
    `${killed.length} of ${variants.length} variants are found, ${guarded.length} of them by the claim that guards against them.`,
    `${finding.length} of ${lawIds.length} laws find at least one; in the median, ${median(laws)} laws find a variant.`,
    `${variants.filter(({ variant }) => vectorsThatFind(variant) !== '0').length} of them are found by at least one of the ${vectors.length} frozen vectors too.`,
    `Cases to the first failing law: ${median(firstCases)} in the median, ${Math.max(...firstCases)} at most.`,
  ];
}

function mark({ guard, kills }: VariantKills, slug: string): string {
  if (!claimsOf(kills).has(slug)) return '';
  return slug === guard ? '●' : '×';
}

/** "12, for instance limit-0123456789": how many of the frozen vectors, and the first. */
function vectorsThatFind(variant: string): string {
  const found = vectors.filter(({ kills }) => kills.includes(variant));
  const [first] = found;
  return first === undefined ? '0' : `${found.length}, for instance ${first.id}`;
}

/** "limit: in-sample 1, out-of-sample 3; laws: scale 1" */
function lawsThatFind({ kills }: VariantKills): string {
  return [...claimsOf(kills)]
    .map((slug) => {
      const laws = Object.entries(kills).filter(([id]) => id.startsWith(`${slug}/`));
      return `${slug}: ${laws.map(([id, position]) => `${id.slice(slug.length + 1)} ${position + 1}`).join(', ')}`;
    })
    .join('; ');
}
