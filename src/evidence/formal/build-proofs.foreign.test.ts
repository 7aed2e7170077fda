import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims } from '../../../properties';
import { packagePath } from '../../input/package-path';
import { runAudit } from '../../runs/run-audit';
import { referenceSubject } from '../../subjects/reference';
import { Toolbox } from '../tool';
import { buildProofs } from './build-proofs';
import { coqInstallation } from './coq-installation';
import { proofsTool } from './method';
import type { ProofRecord } from './proof-record';
import { readAudit } from './read-audit';
import { recordedProofs, recordFile } from './recorded-proofs';

const software =
  spawnSync('coqc', ['--version']).status === 0 ? [{ name: 'Coq', version: 'tested' }] : undefined;

/** In milliseconds. Coq takes most of them for the files before the one at fault. */
const minutes = 60_000;

// Said once, so that nobody takes tests that did not run for tests that passed.
if (software === undefined) {
  it.todo('Coq is not installed: the proofs were not broken');
}

(software === undefined ? describe.skip : describe)('proofs that are broken on purpose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'distill-proof-broken-'));
  beforeEach(() => {
    const isSource = (path: string): boolean => !/\.(vo[ks]?|glob|aux)$/.test(path);
    cpSync(packagePath('proofs'), folder, { recursive: true, filter: isSource });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Changes a file, builds, and records what came of it, as `npm run prove` does. */
  const buildWith = async (file: string, from: string, to: string): Promise<ProofRecord> => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    const record = await buildProofs(folder, software ?? [], () => undefined);
    writeFileSync(join(folder, recordFile), JSON.stringify(record));
    return record;
  };

  it(
    'make the evidence fail, with the line at fault, and leave the claim open',
    async () => {
      // P_{τ+1}(s) = α + (1 − α) s P_τ(s) with α and 1 − α exchanged.
      const record = await buildWith(
        'ClosedForm.v',
        '(α τ.+1)%:P + (1 - α τ.+1) *: (',
        '(1 - α τ.+1)%:P + α τ.+1 *: (',
      );
      expect(record).toMatchObject({
        outcome: 'failed',
        reason: expect.stringMatching(/^ClosedForm\.v, line \d+: ./) as unknown,
      });
      const report = await runAudit(
        claims.filter(({ slug }) => slug === 'closed-form'),
        referenceSubject,
        {
          seed: 1,
          runs: 5,
          profile: 'test',
          methods: ['formal'],
          tools: new Toolbox().with(proofsTool, () => recordedProofs(folder)),
        },
      );
      expect(report.claims[0]?.status).toBe('open');
      expect(report.claims[0]?.evidence).toMatchObject([{ method: 'formal', status: 'failed' }]);
      expect(report.findings).toMatchObject([{ id: 'closed-form/formal', kind: 'failure' }]);
    },
    10 * minutes,
  );

  it(
    'do not prove a statement that is a little different: the limit is not ridge regression with λα',
    async () => {
      const said = 'converges (fitted K λ (constant α) y) (K *m ((regularized K (λ / α))⁻¹ *m y)).';
      const record = await buildWith('Statements.v', said, said.replace('λ / α', 'λ * α'));
      expect(record).toMatchObject({
        outcome: 'failed',
        reason: expect.stringMatching(/^Limit\.v, line \d+: ./) as unknown,
      });
    },
    10 * minutes,
  );

  it('are no proofs where one was given up', async () => {
    expect(await buildWith('Limit.v', 'Qed.', 'Admitted.')).toMatchObject({
      outcome: 'failed',
      reason: 'Limit.v: Admitted leaves a gap',
    });
  });

  it('name the axiom that Coq tells them to rest on', () => {
    const file = join(folder, 'Oracle.v');
    writeFileSync(
      file,
      'Module Statements. Definition cheap : Prop := False. End Statements.\nAxiom oracle : Statements.cheap.\n' +
        'Theorem cheap : Statements.cheap. Proof. exact oracle. Qed.\nCheck cheap. Print Assumptions cheap.\n',
    );
    const { stdout } = spawnSync('coqc', [file], { cwd: folder, encoding: 'utf8' });
    expect(readAudit(stdout)).toEqual([{ name: 'cheap', assumptions: ['oracle : Statements.cheap'] }]);
  });

  it('are checked by the software that this machine has', async () => {
    expect(await coqInstallation()).toContainEqual({
      name: 'Coq',
      version: expect.stringMatching(/^8\./) as unknown,
    });
  });
});

describe('npm run prove', () => {
  it('says what to install where Coq is missing, and exits 2', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', 'ts-node/register', join(__dirname, '../../../scripts/prove.ts')],
      { env: { PATH: '/nonexistent' }, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'Coq with Mathematical Components is needed to check the proofs. On Debian: apt-get install --no-install-recommends coq libcoq-mathcomp-algebra libcoq-mathcomp-algebra-tactics make\n',
    });
  });
});
