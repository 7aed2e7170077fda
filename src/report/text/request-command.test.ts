import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { counterexampleAbout } from '../../../fixtures/snippets/cases';
import { Matrix } from '../../linear-algebra/matrix';
import { askDistill } from '../../protocol/requests';
import { requestCommand, shellWord } from './request-command';

function shell(line: string): string {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

describe('shellWord', () => {
  it('is one word that a shell reads as the text it was, whatever that is', () => {
    const texts = fc.sample(
      fc.string({ unit: fc.constantFrom(...Array.from('\'"`$\\!*?[]{}()<>|&;~# \n\t=%-aλ')) }),
      {
        seed: 1,
        numRuns: 200,
      },
    );
    const echoed = shell(`printf '%s\\0' ${texts.map(shellWord).join(' ')}`);
    expect(echoed.split('\0').slice(0, -1)).toEqual(texts);
  });

  it('leaves alone what needs no quotes', () => {
    expect(shellWord('/usr/bin/python3')).toBe('/usr/bin/python3');
    expect(shellWord('')).toBe("''");
  });
});

describe('requestCommand', () => {
  const onePoint = { kernel: new Matrix([[1]]), targets: new Matrix([[-0]]), ridge: 1, weights: [0.5] };
  const { questions } = counterexampleAbout(askDistill(onePoint));
  const named = ['first', 'second', 'third'].flatMap((name) =>
    questions.map((asked) => ({ ...asked, name })),
  );
  const echo = [process.execPath, '-e', 'process.stdin.pipe(process.stdout)', "it's $HOME"];

  it('pipes greeting and requests, up to the one to look at, into the subject', () => {
    const line = requestCommand(echo, { questions: named, suspect: 'second' }) ?? '';
    const inputs = { K: [[1]], lambda: 1, y: [['-0']], alphas: [0.5] };
    expect(line).not.toContain('\n');
    expect(
      shell(line)
        .trim()
        .split('\n')
        .map((message): unknown => JSON.parse(message)),
    ).toEqual([
      { cmd: 'hello', protocol: { major: 1, minor: 0 } },
      { cmd: 'run', id: '1', op: 'distill', inputs },
      { cmd: 'run', id: '2', op: 'distill', inputs },
    ]);
  });

  it('is none where nothing was asked', () => {
    expect(requestCommand(echo, { questions: [] })).toBeUndefined();
  });
});
