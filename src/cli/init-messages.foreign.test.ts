import { naming, piece, stubs } from '../../fixtures/filled-templates/scaffolds';
import { installed, scaffold, verify, converse, run } from '../../fixtures/scaffolded-adapter';
import { exitCode } from './exit-code';

describe.each(installed)('the messages of a $language adapter', ({ language }) => {
  it('carries every number both ways, keeps what is printed out of the protocol, and survives failures', () => {
    const place = scaffold(language, 'peculiar', () => piece(language, 'peculiar'));
    const X = [
      ['NaN', 'Infinity', '-Infinity', '-0', 0, 1, -0.1, 0.30000000000000004, 1.7976931348623157e308],
    ];
    const kernel = (type: string): object => ({ kernel: { type, gamma: 1 }, X, Z: [] });
    const problem = { K: [[1]], y: [[1]], lambda: 1, alpha: 1, alphas: [1] };
    const { replies, log } = converse(language, place, [
      { cmd: 'hello', protocol: { major: 1, minor: 0 } },
      run('a "b" \\ é', 'kernel', kernel('linear')),
      run('2', 'kernel', { ...kernel('linear'), X: [['-0'], [5e-324]] }),
      run('3', 'kernel', { ...kernel('linear'), X: [[1, 2], [3]] }),
      run('4', 'kernel', kernel('rejected')),
      run('5', 'kernel', kernel('unsupported')),
      run('6', 'limit', problem),
      run('7', 'distill', problem),
      run('8', 'telepathy', {}),
      run('9', 'kernel', {}),
      { cmd: 'reset' },
      run('10', 'limit', problem),
    ]);
    expect(replies).toEqual([
      {
        protocol: { major: 1, minor: 0 },
        implementation: {
          name: 'my-solver',
          version: '0.1.0',
          language: expect.any(String) as string,
          precision: 'float64',
        },
        ops: ['limit', 'kernel'],
      },
      { id: 'a "b" \\ é', status: 'ok', outputs: { K: X } },
      { id: '2', status: 'ok', outputs: { K: [['-0'], [5e-324]] } },
      { id: '3', status: 'rejected', code: 'shape', message: expect.stringContaining('length') as string },
      { id: '4', status: 'rejected', code: 'peculiar', message: 'not today' },
      { id: '5', status: 'unsupported', reason: 'never heard of it' },
      { id: '6', status: 'error', message: expect.stringContaining('something went wrong inside') as string },
      { id: '7', status: 'unsupported', reason: expect.stringContaining('distill') as string },
      { id: '8', status: 'unsupported', reason: expect.stringContaining('telepathy') as string },
      { id: '9', status: 'error', message: expect.any(String) as string },
      { ok: true },
      {
        id: '10',
        status: 'error',
        message: expect.stringContaining('something went wrong inside') as string,
      },
    ]);
    expect(log).toContain('on its way to standard error');
  });

  it('does not start when it is to do what does not exist', () => {
    const place = scaffold(language, 'misnamed', (adapter) => naming(stubs(adapter), ['optimal_weight']));
    const { status, stderr } = verify(language, place, '--runs 5 --quiet');
    expect(status).toBe(exitCode.subject);
    expect(stderr).toContain(
      'expected some of distill, limit, spectrum, optimalWeight, kernel, received optimal_weight',
    );
  });
});
