import { commandFolder } from '../../fixtures/built-command';
import { exitCode } from './exit-code';

const folder = commandFolder();
beforeAll(() =>
  folder.write({
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'foreign.json': '{"hello":"world"}',
    'cut-off.json': '{"reportVersion":1,"kind":"verify","laws":[]}',
  }),
);
afterAll(() => folder.remove());

describe('replay', () => {
  it('confirms the recorded counterexample of a false reading', () => {
    folder.run('audit', '--runs', '50', '--claim', 'sparsification-every-step', '--out', 'replayed');
    const { status, stdout } = folder.run('replay', 'replayed/audit.json', 'sparsification-every-step');
    expect(status).toBe(exitCode.good);
    expect(stdout).toMatch(/refuted\n {2}K = diag\(\d+, \d+\), λ = \d+, α = .*smaller/);
  });

  it('exits 4 for a case that is not there', () => {
    folder.run('verify', '--runs', '5', '--claim', 'limit', '--out', 'clean');
    expect(folder.run('replay', 'clean/verify.json').status).toBe(exitCode.nothingRan);
  });

  it.each([
    ['none.json', 'no such file'],
    ['good.csv', 'expected valid JSON'],
    ['foreign.json', 'not a report of this suite'],
    ['cut-off.json', 'the report is incomplete'],
  ])('refuses %s with exit 5', (name, message) => {
    const { status, stderr } = folder.run('replay', name);
    expect(status).toBe(exitCode.report);
    expect(stderr).toContain(message);
  });
});
