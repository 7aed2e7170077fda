import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { rangeMutants } from '../../fixtures/mutants/edges-of-range';
import { historyMutants } from '../../fixtures/mutants/history';
import { keptInputMutants } from '../../fixtures/mutants/kept-inputs';
import { mutants } from '../../fixtures/mutants/mutants';
import { claims } from '../../properties';
import type { LawResult } from '../model/evidence';
import { referenceSubject } from '../subjects/reference';
import { runVectors } from './run-vectors';
import { largeFile, type VectorOperation } from './vector';
import { readVectorFiles, shippedVectors, vectorSchemaText } from './vector-files';

const shipped = (name: string): string => readFileSync(join(shippedVectors(), name), 'utf8');
const files = readVectorFiles(shippedVectors());
const vectors = files.flatMap((file) => file.vectors);

/**
 * Vectors are of ordinary range, and each is asked by itself: what shows at the edges of float64, after other requests or
 * after many steps on which no right method loses digits is for laws to find.
 */
const hidden = [...rangeMutants, ...keptInputMutants, ...historyMutants];
const visible = mutants
  .filter((mutant) => !hidden.includes(mutant) && mutant.name !== 'early-stopping-tight')
  .map(({ name }) => name);

describe('the frozen vectors', () => {
  it('are described by the schema that lies beside them, which knows no other field', () => {
    expect(vectorSchemaText()).toBe(shipped('vectors.schema.json'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(vectorSchemaText()) as object,
    );
    const [file] = files;
    expect(files.map((entry) => validate(entry))).toEqual(files.map(() => true));
    expect(validate({ ...file, author: 'me' })).toBe(false);
    expect(validate({ ...file, vectors: [{ ...file?.vectors[0], author: 'me' }] })).toBe(false);
  });

  it('are between 300 and 1,100, below 5 MB', () => {
    const names = files.flatMap(({ op }) => [op, largeFile(op)]);
    const bytes = names.reduce((sum, name) => sum + shipped(`${name}.json`).length, 0);
    expect(vectors.length).toBeGreaterThanOrEqual(300);
    expect(vectors.length).toBeLessThanOrEqual(1100);
    expect(bytes).toBeLessThan(5e6);
  });

  it('have an id each, explain every flag, and name claims that exist', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    const slugs = claims.map(({ slug }) => slug);
    for (const { notes, vectors: own } of files) {
      expect(own.flatMap(({ flags }) => flags).filter((flag) => !(flag in notes))).toEqual([]);
    }
    expect(vectors.flatMap((vector) => vector.claims).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it.each(visible)('find %s', (name) => {
    expect(vectors.filter(({ kills }) => kills.includes(name)).length).toBeGreaterThan(0);
  });
});

/** What the valid vectors of one operation say of a mutant. */
async function resultOf(name: string, op: VectorOperation): Promise<LawResult | undefined> {
  const mutant = mutants.find((candidate) => candidate.name === name);
  const file = files.find((candidate) => candidate.op === op);
  if (mutant === undefined || file === undefined) throw new Error('no such mutant');
  const [right] = await runVectors(file, mutant.start());
  return right;
}

describe('runVectors', () => {
  it.each(files)('finds nothing wrong with the reference solver: $op', async (file) => {
    const results = await runVectors(file, referenceSubject);
    expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  it('shows the size beyond which an implementation is wrong', async () => {
    const right = await resultOf('more-than-64-points', 'distill');
    expect(right?.verdict).toBe('fail');
    expect(right?.counterexample?.questions[0]?.inputs).toMatchObject({ K: { length: 65 } });
  });

  it('shows the smallest vector that a wrong implementation fails, with the exact value', async () => {
    const right = await resultOf('limit-ridge-times-weight', 'limit');
    expect(right?.verdict).toBe('fail');
    const [question] = right?.counterexample?.questions ?? [];
    expect(question?.inputs).toMatchObject({ K: [[expect.any(Number)]] });
    expect(question?.difference?.expected).toMatch(/^-?\d+(\/\d+)?$/);
  });

  it('finds what is written into its arguments', async () => {
    const right = await resultOf('overwritten-targets', 'distill');
    expect(right?.verdict).toBe('flaky');
  });
});
