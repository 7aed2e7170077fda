import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { naming, piece, scaffolds, stubs } from '../../fixtures/filled-templates/scaffolds';
import { installed, missing, scaffold, verify, converse, run } from '../../fixtures/scaffolded-adapter';
import type { VerifyReport } from '../report/model/verify-report';
import { adapterLanguages } from './adapter-languages';
import { exitCode } from './exit-code';

describe.each(installed)('an adapter scaffolded in $language', ({ language, mixing }) => {
  it('starts and speaks the protocol, though nothing is filled in', () => {
    const place = scaffold(language, 'empty');
    const { status, stderr } = verify(language, place, '--runs 20 --quiet');
    expect({ status, stderr }).toEqual({ status: exitCode.nothingRan, stderr: '' });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    expect(new Set(report.laws.map(({ verdict }) => verdict))).toEqual(new Set(['unsupported']));
  });

  it('says that a function is not filled in when it is named all the same', () => {
    const everything = ['distill', 'limit', 'spectrum', 'optimalWeight', 'kernel'];
    const place = scaffold(language, 'named', (adapter) => naming(stubs(adapter), everything));
    const problem = { K: [[1]], y: [[1]], lambda: 1 };
    const requests = [
      run('1', 'distill', { ...problem, alphas: [1] }),
      run('2', 'limit', { ...problem, alpha: 1 }),
      run('3', 'spectrum', { K: [[1]], lambda: 1, alphas: [1] }),
      run('4', 'optimalWeight', { ...problem, alphas: [1], Kx: [[1]], yx: [[1]] }),
      run('5', 'kernel', { kernel: { type: 'linear' }, X: [[1]], Z: [[1]] }),
    ];
    expect(converse(language, place, requests).replies).toEqual(
      everything.map((op, position) => ({
        id: String(position + 1),
        status: 'unsupported',
        reason: `${op} is not filled in`,
      })),
    );
  });

  let solver: string | undefined;
  const solved = (): string => (solver ??= scaffold(language, 'solver', () => piece(language, 'solver')));

  it('passes every law once the right mathematics is filled in', () => {
    const place = solved();
    const { status, stdout, stderr } = verify(language, place, '--runs 100');
    expect({ stdout, stderr, status }).toEqual({ stdout, stderr, status: exitCode.good });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    expect(report.summary).toMatchObject({ fail: 0, unsupported: 0, coverage: 1 });
    const grades = new Set(report.laws.map(({ grade }) => grade).filter((grade) => grade !== null));
    // R's eigen is LAPACK's SYEVR, whose eigenvectors are less orthogonal where eigenvalues are close.
    if (language === 'r') grades.delete('B');
    expect(grades).toEqual(new Set(['A']));
  });

  it('refuses what the mathematics says nothing about, and evaluates kernels', () => {
    const place = solved();
    const points = {
      X: [
        [1, 2],
        [3, 4],
      ],
      Z: [[5, 6]],
    };
    const valid = { K: [[1]], y: [[1]], lambda: 1, alphas: [0.5] };
    const ofType = (type: string, parameters: object): object => ({
      kernel: { type, ...parameters },
      ...points,
    });
    const { replies } = converse(language, place, [
      run('negative ridge', 'distill', { ...valid, lambda: -1 }),
      run('no number', 'distill', { ...valid, y: [['NaN']] }),
      run('weight', 'distill', { ...valid, alphas: [2] }),
      run('shape', 'distill', { ...valid, y: [[1], [2]] }),
      run('text', 'distill', { ...valid, y: [['many']] }),
      run('nothing', 'distill', { ...valid, y: [[null]], lambda: null }),
      run('nowhere', 'optimalWeight', { ...valid, Kx: [], yx: [] }),
      run('linear', 'kernel', ofType('linear', {})),
      run('polynomial', 'kernel', ofType('polynomial', { gamma: 0.5, offset: 1, degree: 3 })),
      run('rbf', 'kernel', ofType('rbf', { gamma: 1 / 8 })),
      run('laplacian', 'kernel', ofType('laplacian', { gamma: 1 / 8 })),
      run('cubist', 'kernel', ofType('cubist', {})),
    ]);
    const rejected = ['negative ridge', 'no number', 'weight', 'shape', 'text', 'nothing'];
    expect(replies.slice(0, 6)).toEqual(
      rejected.map((id) => ({
        id,
        status: 'rejected',
        code: expect.any(String) as string,
        message: expect.any(String) as string,
      })),
    );
    const kernels: [string, number, number][] = [
      ['linear', 17, 39],
      ['polynomial', 9.5 ** 3, 20.5 ** 3],
      ['rbf', Math.exp(-4), Math.exp(-1)],
      ['laplacian', Math.exp(-1), Math.exp(-1 / 2)],
    ];
    expect(replies.slice(6)).toEqual([
      { id: 'nowhere', status: 'ok', outputs: { alpha: null } },
      ...kernels.map(([id, first, second]) => ({
        id,
        status: 'ok',
        outputs: { K: [[expect.closeTo(first, 10)], [expect.closeTo(second, 10)]] },
      })),
      { id: 'cubist', status: 'unsupported', reason: 'there is no kernel cubist here' },
    ]);
  });

  it('fails when the weights are swapped', () => {
    const right = piece(language, 'solver');
    expect(right).toContain(mixing.right);
    const place = scaffold(language, 'wrong', () => right.replace(mixing.right, mixing.wrong));
    const { status, stdout, stderr } = verify(language, place, '--runs 30 --claim closed-form limit');
    expect({ stdout, stderr, status }).toEqual({ stdout, stderr, status: exitCode.failed });
    const report = JSON.parse(readFileSync(join(place, 'reports/verify.json'), 'utf8')) as VerifyReport;
    const failed = report.laws.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toContain('closed-form/in-sample');
  });
});

describe('scaffolds whose runtime is not installed', () => {
  // Named, so that nobody takes them for passed.
  missing.forEach(({ language, probe }) => {
    it.todo(`not-run: ${language}, because ${probe.join(' ')} fails here`);
  });

  it('are told apart from languages that no test knows', () => {
    expect(scaffolds.map(({ language }) => language)).toEqual(Object.keys(adapterLanguages));
  });
});
