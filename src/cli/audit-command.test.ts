import { readdirSync } from 'node:fs';
import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
afterAll(() => folder.remove());

describe('audit', () => {
  it('prints the claims and the finding about α = 0.35, and writes two reports', () => {
    const claims = ['limit', 'sparsification-every-step', 'published-figures'];
    const args = ['--claim', ...claims, '--runs', '20', '--out', 'audited'];
    const { status, stdout, stderr } = folder.run('audit', ...args);
    expect(status).toBe(exitCode.good);
    expect(stdout).toContain('3 claims: 2 supported, 1 refuted, 0 open');
    expect(stdout).toContain('the digits belong to α = 0.35, not 0.25');
    expect(stderr).toMatch(/^distill-proof .* audit: profile custom, seed 1\n/);
    expect(readdirSync(folder.file('audited')).sort()).toEqual(['audit.html', 'audit.json', 'audit.md']);
    expect(JSON.parse(folder.read('audited/audit.json'))).toMatchObject({
      kind: 'audit',
      complete: true,
    });
  });

  it('--json - writes the report to standard output and nothing else', () => {
    const { stdout, stderr } = folder.run(
      'audit',
      '--runs',
      '5',
      '--claim',
      'limit',
      '--json',
      '-',
      '--quiet',
      '--out',
      'quiet',
    );
    expect(JSON.parse(stdout)).toMatchObject({ claims: [{ slug: 'limit', status: 'supported' }] });
    expect(stderr).toBe('');
  });
});
