import { readFileSync } from 'node:fs';
import { implementationClaims } from '../fixtures/implementation-claims';
import { readDefinitions } from '../src/evidence/formal/coq-definitions';
import { readSources } from '../src/evidence/formal/proof-sources';
import { recordedProofs } from '../src/evidence/formal/recorded-proofs';
import { reviewedHash } from '../src/evidence/formal/reviewed-hash';
import { packagePath } from '../src/input/package-path';
import { claims } from '.';

const sources = readSources(packagePath('proofs'));
const statements = readDefinitions(sources.statements)
  .filter(({ isStatement }) => isStatement)
  .map(({ name }) => name);
const formal = claims.flatMap((claim) => ('formal' in claim ? [{ slug: claim.slug, ...claim.formal }] : []));

/** Whose theorems have a name of their own: those of the setting are no claim's, the sign rule is about one weight. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'metamorphic-relations': ['setting'],
  'optimal-weight': ['sign_rule'],
};

describe('the proofs', () => {
  it('are there for every claim about the theory', () => {
    const slugs = claims
      .filter(
        ({ kind, slug }) =>
          (kind === 'theorem' || kind === 'false-reading') && !implementationClaims.includes(slug),
      )
      .map(({ slug }) => slug);
    expect(formal.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('belong to one claim each, in the order of Statements.v', () => {
    const named = formal.flatMap(({ theorems }) => theorems);
    expect(named.filter((name) => !statements.includes(name))).toEqual([]);
    expect([...named].sort()).toEqual([...statements].sort());
    formal.forEach(({ theorems }) => {
      expect(theorems).toEqual(statements.filter((name) => theorems.includes(name)));
    });
  });

  it.each(formal)('of $slug bear its name', ({ slug, theorems }) => {
    const stems = [slug.replaceAll('-', '_'), ...(otherNames[slug] ?? [])];
    const strangers = theorems.filter(
      (name) => !stems.some((stem) => name === stem || name.startsWith(`${stem}_`)),
    );
    expect(strangers).toEqual([]);
  });

  // Compare each statement with the claim, and with Setting.v; then write the hash that this test received.
  it.each(formal)('of $slug say what they said when they were reviewed', ({ theorems, reviewed }) => {
    expect(reviewed).toBe(reviewedHash(sources, theorems));
  });

  it('are on record as a build of exactly these sources, which proved every statement', () => {
    const proofs = recordedProofs();
    expect(proofs).not.toHaveProperty('unavailable');
    expect(proofs).toMatchObject({ record: { outcome: 'proved' } });
    const { record } = proofs as Exclude<typeof proofs, { unavailable: string }>;
    expect(record.outcome === 'proved' && record.theorems.map(({ name }) => name)).toEqual(statements);
  });

  it('come from files that _CoqProject lists', () => {
    const project = readFileSync(packagePath('proofs/_CoqProject'), 'utf8');
    const audit = readFileSync(packagePath('proofs/Audit.v'), 'utf8');
    const modules = [...audit.matchAll(/^Proof\. exact (\w+)\./gm)].map(([, name = '']) => `${name}.v`);
    expect(modules.filter((file) => !project.includes(`\n${file}\n`))).toEqual([]);
  });
});
