import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLaw } from '../fixtures/law-campaign';
import committed from '../fixtures/mutants/kill-matrix.json';
import { killSettings, killsOf, theorems } from '../fixtures/mutants/kills';
import { subjectOf, type Mutant } from '../fixtures/mutants/mutant';
import { claimsOf, type MutantKills, mutantKills } from '../fixtures/mutants/mutant-kills';
import { mutants } from '../fixtures/mutants/mutants';
import { rightImplementation } from '../fixtures/mutants/plain-implementation';
import { typicalBugs } from '../fixtures/mutants/typical-bugs';
import { killMatrixMarkdown } from '../scripts/kill-matrix-text';
import { element } from '../src/arithmetic/element';
import { lawId } from '../src/model/claim';
import type { LawResult } from '../src/model/evidence';
import { limitClaim } from './borup-andersen-2021/limit/claim';

const lawIds = theorems.flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)));
const rows = committed.mutants.map((row) => ({ ...row, kills: row.kills }));

/** So many of every theorem that this is a matter of seconds. */
const firstProblems = 10;

function rowOf(name: string): MutantKills {
  return element(
    rows.filter((row) => row.mutant === name),
    0,
  );
}

function mutant(name: string): Mutant {
  const found = mutants.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no mutant ${name}`);
  return found;
}

describe('the implementation that the mutants are made from', () => {
  it('passes every law when nothing is overridden', async () => {
    const plain = subjectOf('plain', rightImplementation);
    expect(await killsOf(() => plain, { operations: plain.operations, sizes: true })).toEqual({});
  });
});

// Where these fail because something was meant to change, `npm run kill-matrix` writes the matrix anew.
describe('the kill matrix', () => {
  it('has a row for every mutant, made from the same problems', () => {
    expect(rows.map((row) => row.mutant)).toEqual(mutants.map(({ name }) => name));
    expect(new Set(rows.map((row) => row.mutant)).size).toBe(rows.length);
    expect(committed).toMatchObject(killSettings);
  });

  it('has a document that says the same', () => {
    const document = readFileSync(join(__dirname, '../docs/kill-matrix.md'), 'utf8');
    expect(killMatrixMarkdown({ ...committed, mutants: rows })).toBe(document);
  });

  it.each(mutants)('$name is found by $guard', ({ name, guard }) => {
    expect(claimsOf(rowOf(name).kills)).toContain(guard);
  });

  // The slow lane puts them to all problems (mutants.slow.test.ts).
  it.each(mutants)('$name is found on the first problems as the matrix says', async (wrong) => {
    const { kills, ...row } = rowOf(wrong.name);
    const early = Object.entries(kills).filter(([, position]) => position < firstProblems);
    expect(await mutantKills(wrong, firstProblems)).toEqual({ ...row, kills: Object.fromEntries(early) });
  });
});

describe('theorems', () => {
  it.each(theorems)('$slug can fail', ({ slug }) => {
    expect(rows.some(({ kills }) => claimsOf(kills).has(slug))).toBe(true);
  });

  it.each(lawIds)('%s finds the bug it is there for', (id) => {
    const bugs = id in typicalBugs ? rows.filter((row) => row.mutant === typicalBugs[id]) : rows;
    expect(bugs.flatMap(({ kills }) => Object.keys(kills))).toContain(id);
  });
});

describe('a campaign against the limit with ridge λα', () => {
  let result: LawResult | undefined;

  beforeAll(async () => {
    const subject = mutant('limit-ridge-times-weight').start();
    const { seed, problems: runs } = killSettings;
    result = await runLaw(limitClaim, element(limitClaim.laws, 0), subject, { seed, runs });
  });

  it('shrinks its counterexample to one point and one step', () => {
    const { verdict, counterexample } = result ?? {};
    const { K = [], y = [], alphas = [] } = counterexample?.problem ?? {};
    expect(verdict).toBe('fail');
    expect({ points: K.length, outputs: y[0]?.length, steps: alphas.length }).toEqual({
      points: 1,
      outputs: 1,
      steps: 1,
    });
  });

  it('shows the value there should be beside the value there is', () => {
    const { counterexample } = result ?? {};
    const { K = [], y = [], lambda, alphas = [] } = counterexample?.problem ?? {};
    const [k = NaN, target = NaN, weight = NaN] = [K[0]?.[0], y[0]?.[0], alphas[0]].map(Number);
    const fit = (ridge: number): unknown => expect.closeTo((k / (k + ridge)) * target);
    expect(counterexample?.comparison).toMatchObject({
      quantity: 'fitted values of the limit',
      expected: [[fit(Number(lambda) / weight)]],
      actual: [[fit(Number(lambda) * weight)]],
    });
  });
});
