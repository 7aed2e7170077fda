import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import killMatrix from '../fixtures/mutants/kill-matrix.json';
import committed from '../fixtures/mutants/methods-that-kill.json';
import type { KillMatrix } from '../fixtures/mutants/mutant-kills';
import { mutants } from '../fixtures/mutants/mutants';
import { exactKills, type MethodKills, modularKills } from '../fixtures/mutants/over-field/methods';
import { mutantsOverField } from '../fixtures/mutants/over-field/mutants-over-field';
import { notAlgebraic } from '../fixtures/mutants/over-field/not-algebraic';
import { plainOverField } from '../fixtures/mutants/over-field/plain-solver';
import { methodsMarkdown } from '../scripts/methods-that-kill-text';
import { element } from '../src/arithmetic/element';

const rows = committed as unknown as readonly MethodKills[];
const rowOf = (name: string): MethodKills =>
  element(
    rows.filter(({ mutant }) => mutant === name),
    0,
  );

/** Wrong only where something is exactly 0 or 1, p = q or K singular: random residues never are. */
const specialCases = [
  'best-weight-divides-by-zero',
  'full-weight-skipped',
  'limit-without-truth-missing',
  'limit-of-truth-only-interpolated',
  'zero-kernel-untouched',
  'duplicates-dropped',
  'zero-targets-missing',
];

// Where these fail because something was meant to change, `npm run methods-that-kill` writes the table anew.
describe('the table of methods', () => {
  it('knows every mutant as one of algebra or by the reason why it is none', () => {
    const algebraic = mutantsOverField.map(({ name }) => name);
    expect(new Set([...algebraic, ...notAlgebraic.keys()]).size).toBe(algebraic.length + notAlgebraic.size);
    expect([...algebraic, ...notAlgebraic.keys()].sort()).toEqual(mutants.map(({ name }) => name).sort());
    expect(rows.map(({ mutant }) => mutant)).toEqual(algebraic);
  });

  it('has a document that says the same', () => {
    const document = readFileSync(join(__dirname, '../docs/methods-that-kill.md'), 'utf8');
    expect(methodsMarkdown(killMatrix as unknown as KillMatrix, rows)).toBe(document);
  });
});

describe('the right solver, written down so that its formulas can be exchanged', () => {
  it('is found by neither method', () => {
    expect(exactKills(plainOverField)).toEqual({});
    expect(modularKills(plainOverField, 'closed-form/last-step')).toEqual({});
  });
});

describe.each(mutantsOverField)('$name over fields', ({ name, solver, needsOrder }) => {
  const { exact, modular } = rowOf(name);

  // The slow lane puts it to the other methods, too (methods-that-kill.slow.test.ts).
  it('is rejected by exact evidence, where and when the table says', () => {
    const [first, ...others] = Object.entries(exact).sort(([, a], [, b]) => a - b);
    expect(first).toBeDefined();
    expect(others.every(([, position]) => position >= (first?.[1] ?? NaN))).toBe(true);
    expect(exactKills(solver, first?.[0])).toEqual(Object.fromEntries(first ? [first] : []));
  });

  it('is rejected by modular evidence in some cells, or cannot be', () => {
    expect(Object.keys(modular).length === 0).toBe(needsOrder || specialCases.includes(name));
  });
});

describe('all cells together', () => {
  it('are rejected at the first point in practically every case', () => {
    const kills = rows.flatMap(({ modular }) => Object.values(modular));
    const rejected = kills.reduce((sum, kill) => sum + kill.rejected, 0);
    const atFirstPoint = kills.reduce((sum, kill) => sum + kill.atFirstPoint, 0);
    expect(rejected).toBeGreaterThan(10_000);
    expect(atFirstPoint / rejected).toBeGreaterThan(0.999);
  });
});
