import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims } from '../../../properties';
import { packagePath } from '../../input/package-path';
import type { Theorem } from '../../model/claim';
import { markdownDetails } from '../../report/markdown/markdown-details';
import { formalDetails } from './details';
import { gatherFormal } from './formal';
import { type RecordedProofs, recordedProofs } from './recorded-proofs';

const theorem = claims.find((claim): claim is Theorem => claim.slug === 'limit');
if (theorem === undefined) throw new Error('no limit');

function recorded(folder?: string): RecordedProofs {
  const proofs = recordedProofs(folder);
  if ('unavailable' in proofs) throw new Error(proofs.unavailable);
  return proofs;
}

type Proved = Extract<RecordedProofs['record'], { outcome: 'proved' }>;

/** The recorded build, in which one theorem is another. */
function withTheorems(change: (theorems: Proved['theorems']) => Proved['theorems']): RecordedProofs {
  const { record, sources } = recorded();
  if (record.outcome !== 'proved') throw new Error(record.reason);
  return { sources, record: { ...record, theorems: change(record.theorems) } };
}

describe('formal evidence', () => {
  it('passes where every theorem is proved from no axiom, and shows the statements', () => {
    const evidence = gatherFormal(theorem, recorded());
    expect(evidence).toMatchObject({ status: 'passed' });
    expect(evidence.theorems.map(({ name }) => name)).toEqual(theorem.formal?.theorems);
    const text = markdownDetails(formalDetails(evidence)).join('\n');
    expect(text).toContain('converges (fitted K λ (constant α) y) (K *m ((regularized K (λ / α))⁻¹ *m y))');
    expect(text).toMatch(/limit\\?_amplified.*\| nothing/);
  });

  it('brings the definitions that a statement uses', () => {
    const claim = claims.find(({ slug }) => slug === 'objective') as Theorem;
    const objective = gatherFormal(claim, recorded()).theorems[0];
    expect(objective?.statement).toMatch(
      /^\(\*\* J_t[^]*\nDefinition distillation_objective[^]*\n\nDefinition objective :/,
    );
  });

  it('fails where a theorem rests on an axiom, and names it', () => {
    const proofs = withTheorems((theorems) =>
      theorems.map((proved) =>
        proved.name === 'limit_ridge'
          ? { ...proved, assumptions: ['classic : forall P, P \\/ ~ P'] }
          : proved,
      ),
    );
    const evidence = gatherFormal(theorem, proofs);
    expect(evidence).toMatchObject({ status: 'failed', reason: 'axioms are assumed for limit_ridge' });
    expect(markdownDetails(formalDetails(evidence)).join('\n')).toContain('classic : forall P, P');
  });

  it('fails where one of the theorems was not proved', () => {
    const proofs = withTheorems((theorems) => theorems.filter(({ name }) => name !== 'limit_ridge'));
    expect(gatherFormal(theorem, proofs)).toMatchObject({
      status: 'failed',
      reason: 'there is no proof of limit_ridge',
    });
  });

  it('fails where the build failed, with what Coq said', () => {
    const { record, sources } = recorded();
    const { recordVersion, software } = record;
    const reason = 'Limit.v, line 36: No applicable tactic.';
    const proofs = {
      sources,
      record: { recordVersion, software, sources: sources.hash, outcome: 'failed', reason },
    } as const;
    const evidence = gatherFormal(theorem, proofs);
    expect(evidence).toMatchObject({ status: 'failed', reason, theorems: [] });
    expect(markdownDetails(formalDetails(evidence)).join('\n')).toContain(reason);
  });

  it('does not apply to a claim that names no theorem', () => {
    const { formal, ...without } = theorem;
    expect(formal).toBeDefined();
    expect(gatherFormal(without, recorded())).toEqual({
      method: 'formal',
      status: 'not-applicable',
      theorems: [],
    });
  });
});

describe('a record of other sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'distill-proof-proofs-'));
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  beforeEach(() => {
    const isSource = (path: string): boolean => !/\.(vo[ks]?|glob|aux)$/.test(path);
    cpSync(packagePath('proofs'), folder, { recursive: true, filter: isSource });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a statement', 'Statements.v', 'λ / α', 'λ * α'],
    ['a proof', 'Limit.v', 'Proof.', 'Proof. '],
    ['a flag of the compiler', '_CoqProject', '+default', '-all'],
  ])('proves nothing where %s has changed', (_, file, from, to) => {
    change(file, from, to);
    const evidence = gatherFormal(theorem, recordedProofs(folder));
    expect(evidence).toMatchObject({ status: 'not-run', theorems: [] });
    expect(evidence.reason).toContain('of other sources');
    expect(markdownDetails(formalDetails(evidence)).join('\n')).toContain(
      'not run, because the build on record is of other sources',
    );
  });

  it('is none of a file that was left out', () => {
    rmSync(join(folder, 'FalseReadings.v'));
    expect(recordedProofs(folder)).toHaveProperty('unavailable');
  });

  it('is one of the same sources with the line ends of Windows', () => {
    const text = readFileSync(join(folder, 'Setting.v'), 'utf8');
    writeFileSync(join(folder, 'Setting.v'), text.replaceAll('\n', '\r\n'));
    expect(gatherFormal(theorem, recordedProofs(folder)).status).toBe('passed');
  });

  it('is none where there is no record', () => {
    rmSync(join(folder, 'result.json'));
    expect(gatherFormal(theorem, recordedProofs(folder))).toMatchObject({
      status: 'not-run',
      reason: 'no build of the proofs is on record (npm run prove makes one)',
    });
  });

  it('is refused where it is not what a build writes', () => {
    writeFileSync(join(folder, 'result.json'), '{"recordVersion": 1, "outcome": "proved"}');
    expect(() => recordedProofs(folder)).toThrow('sources');
  });
});

describe('a statement that nobody has reviewed', () => {
  it.each([
    [
      'itself',
      'statements',
      'Definition limit_ridge : Prop :=\n  forall (R : realFieldType)',
      'Definition limit_ridge : Prop :=\n  forall (R : archiFieldType)',
    ],
    ['its comment', 'statements', 'y⁽τ⁾ → K (K + (λ/α) I)⁻¹ y', 'y⁽τ⁾ → K (K + αλI)⁻¹ y'],
    ['the setting', 'setting', 'K + λ%:M', 'K + (n%:R * λ)%:M'],
  ] as const)('proves nothing for a claim: %s has changed', (_, file, from, to) => {
    const { record, sources } = recorded();
    expect(sources[file]).toContain(from);
    const changed = { ...sources, [file]: sources[file].replace(from, to) };
    expect(gatherFormal(theorem, { record, sources: changed })).toMatchObject({
      status: 'not-run',
      reason: 'its statements in Coq have changed since they were compared with the claim',
      theorems: [],
    });
  });

  it('is none of this claim where it belongs to another', () => {
    const { record, sources } = recorded();
    const statements = sources.statements.replace('P_τ(1) = 1.', 'P_τ(1) is 1.');
    expect(statements).not.toBe(sources.statements);
    expect(gatherFormal(theorem, { record, sources: { ...sources, statements } }).status).toBe('passed');
  });

  it('is one where a definition has changed that it uses', () => {
    const claim = claims.find(({ slug }) => slug === 'sparsification') as Theorem;
    const { record, sources } = recorded();
    const statements = sources.statements.replace(
      'step_filter λ α dj t / step_filter λ α dk t.',
      'step_filter λ α dk t / step_filter λ α dj t.',
    );
    expect(statements).not.toBe(sources.statements);
    expect(gatherFormal(claim, { record, sources: { ...sources, statements } }).status).toBe('not-run');
  });
});
