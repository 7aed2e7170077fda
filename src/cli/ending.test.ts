import { CommanderError } from 'commander';
import { InputError } from '../input/input-error';
import { NotPositiveDefiniteError } from '../linear-algebra/backend';
import { ReportError } from '../report/model/load-report';
import { SubjectStartError } from '../subjects/child-process/open-subject';
import { endingOf } from './ending';
import { wantsStack } from './fault';
import { Interruption } from './interruption';
import { StandardOutputError } from './print';

/** As node:fs throws it. */
function systemError(code: string, errno: number, path?: string): Error {
  return Object.assign(new Error(`${code}: made up`), {
    code,
    errno,
    syscall: 'open',
    ...(path && { path }),
  });
}

const diskFull = systemError('ENOSPC', -28);
const faults: [string, unknown][] = [
  ['an exception', new TypeError('x is not\n  a function')],
  ['something thrown that is no error', 'a word'],
  ['nothing at all', undefined],
  ['a module that is missing', Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })],
  ['a descriptor that is not open', systemError('EBADF', -9, '/tmp/out')],
  ['a write that names no file', diskFull],
  ['a missing file of this package', systemError('ENOENT', -2, `${__dirname}/gone.js`)],
];

describe('a fault of ours', () => {
  it.each(faults)('%s: exit 70 and one sentence', (_, error) => {
    const { code, text } = endingOf(error, false);
    expect(code).toBe(70);
    expect(text).toMatch(/^error: this is a fault of distill-proof .*https:\/\/\S+\/issues .*--debug.*\n$/);
  });

  it('shows its stack only where that is wanted', () => {
    const error = new TypeError('x is not a function');
    expect(endingOf(error, false).text).not.toContain(__filename);
    expect(endingOf(error, true).text).toContain(String(error.stack));
  });
});

describe('what is not our fault: one sentence and an exit code of its own', () => {
  const input = { field: 'lambda', expected: 'a number\nabove 0', received: '0' };
  const endings: [string, unknown, number, string][] = [
    ['input', new InputError(input), 2, 'error: lambda: expected a number above 0, received 0\n'],
    ['a matrix', new NotPositiveDefiniteError('K + λI is singular'), 2, 'error: K + λI is singular\n'],
    ['a report', new ReportError('a.json: cut off'), 5, 'error: a.json: cut off\n'],
    ['a subject', new SubjectStartError('it did not start'), 3, 'error: it did not start\n'],
    ['an interruption', new Interruption('stop'), 130, 'interrupted: nothing was written\n'],
    ['bad usage, of which Commander has told', new CommanderError(1, 'c', 'bad'), 2, ''],
    ['help', new CommanderError(0, 'c', '(outputHelp)'), 0, ''],
    ['a reader that left', new StandardOutputError(systemError('EPIPE', -32)), 0, ''],
    [
      'a full disk',
      new StandardOutputError(diskFull),
      2,
      'error: standard output could not be written: no space left on device\n',
    ],
    [
      'a missing file',
      systemError('ENOENT', -2, '/a/b'),
      2,
      'error: /a/b: no such file or directory (ENOENT)\n',
    ],
    ['a permission', systemError('EACCES', -13, '/a/b'), 2, 'error: /a/b: permission denied (EACCES)\n'],
    [
      'a file for a folder',
      systemError('ENOTDIR', -20, '/a/b'),
      2,
      'error: /a/b: not a directory (ENOTDIR)\n',
    ],
    [
      'a folder for a file',
      systemError('EISDIR', -21, '/a'),
      2,
      'error: /a: illegal operation on a directory (EISDIR)\n',
    ],
    ['too many files', systemError('EMFILE', -24, '/a'), 2, 'error: /a: too many open files (EMFILE)\n'],
    [
      'a circle of links',
      systemError('ELOOP', -40, '/a'),
      2,
      'error: /a: too many symbolic links encountered (ELOOP)\n',
    ],
    ['a long name', systemError('ENAMETOOLONG', -36, '/a'), 2, 'error: /a: name too long (ENAMETOOLONG)\n'],
    [
      'a disk that is read only',
      systemError('EROFS', -30, '/a'),
      2,
      'error: /a: read-only file system (EROFS)\n',
    ],
  ];

  it.each(endings)('%s', (_, error, code, text) => {
    expect(endingOf(error, true)).toEqual({ code, text });
  });
});

it.each([
  [['verify', '--debug'], {}, true],
  [['--debug', 'verify'], {}, true],
  [['verify'], { DEBUG: 'distill-proof' }, true],
  [['verify'], { DEBUG: '' }, false],
  [['verify'], {}, false],
  [['replay', '--', '--debug'], {}, false],
])('%j with %j wants the stack: %s', (args, environment, wanted) => {
  expect(wantsStack(args, environment)).toBe(wanted);
});
