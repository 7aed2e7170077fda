import { distillProof, campaign, verify } from '../../fixtures/regressed-adapter';
import { exitCode } from './exit-code';

describe('verify --baseline', () => {
  it.each(['baseline.json', 'before/verify.json'])('passes what is as it was in %s', (baseline) => {
    const { status, stdout } = verify('adapter.mjs', '--baseline', baseline);
    expect(stdout).toMatch(/\d+ unchanged\nno worse than the baseline\n$/);
    expect(status).toBe(exitCode.good);
  });

  it('fails a subject with one law broken and one ratio a hundred times worse, and says just that', () => {
    const { status, stderr } = verify(
      'regressed.mjs',
      '--baseline',
      'baseline.json',
      '--quiet',
      '--out',
      'after',
    );
    expect(status).toBe(exitCode.failed);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(
      /^drifted \(worse\) {2}spectral-recursion\/eigenvalues: test ratio 0\.\d+ in the baseline, [\d.]+ now: [12]\d\d times the error, at most 10 times is allowed$/,
    );
    expect(lines[1]).toBe('broken           optimal-weight/degenerate: pass in the baseline, fail now');
    // The digits of the operations are those of their laws.
    expect(lines.slice(2, -2).every((line) => line.includes('operation spectrum: digits'))).toBe(true);
    expect(lines.at(-1)).toMatch(/^worse than the baseline in [23] places$/);
  });

  it('lets through what is allowed for', () => {
    const again = [...campaign, '--claim', 'spectral-recursion', '--baseline', 'baseline.json', '--quiet'];
    const drift = (times: string): number | null =>
      distillProof([
        'verify',
        '--subject',
        'node regressed.mjs',
        ...again,
        '--drift',
        times,
        '--out',
        'after',
      ]).status;
    expect(drift('50')).toBe(exitCode.failed);
    // Only the broken law is left.
    expect(distillProof(['diff', 'baseline.json', 'after/verify.json', '--drift', '1000']).stdout).toMatch(
      /^broken +optimal-weight\/degenerate: pass in the baseline, fail now\n1 broken, \d+ unchanged\n$/,
    );
  });

  it('does not miss the claims that are not run', () => {
    const { status } = distillProof([
      ...[
        'verify',
        '--subject',
        'node adapter.mjs',
        '--claim',
        'optimal-weight',
        '--runs',
        '6',
        '--seed',
        '3',
      ],
      ...['--no-store', '--baseline', 'baseline.json', '--quiet'],
    ]);
    expect(status).toBe(exitCode.good);
  });

  it.each([
    ['missing.json', exitCode.report, 'no such file'],
    ['adapter.mjs', exitCode.report, 'expected valid JSON'],
  ])('refuses %s before anything runs', (baseline, code, message) => {
    const { status, stderr } = verify('adapter.mjs', '--baseline', baseline);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('seed');
    expect(status).toBe(code);
  });

  it('refuses the baseline of another command', () => {
    const { status, stderr } = distillProof(['audit', '--baseline', 'baseline.json']);
    expect(stderr).toContain('a baseline of audit is needed, this one is of verify');
    expect(status).toBe(exitCode.report);
  });
});

describe('diff', () => {
  it('exits 1 where something is worse, 0 in the other direction, and has both as JSON', () => {
    verify('regressed.mjs', '--quiet', '--out', 'after');
    const worse = distillProof(['diff', 'before/verify.json', 'after/verify.json', '--json', '-']);
    const better = distillProof(['diff', 'after/verify.json', 'before/verify.json']);
    expect(worse.status).toBe(exitCode.failed);
    expect(JSON.parse(worse.stdout).changes.map(({ kind }: { kind: string }) => kind)).toContain('broken');
    expect(better.status).toBe(exitCode.good);
    expect(better.stdout).toContain(
      'fixed             optimal-weight/degenerate: fail in the baseline, pass now',
    );
  });
});
