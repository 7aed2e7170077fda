import { commandFolder } from '../../fixtures/built-command';
import { expectRefusal } from '../../fixtures/refusal';

const folder = commandFolder();
beforeAll(() =>
  folder.write({
    'good.csv': 'x,z,y\n1,2,3\n2,1,4\n3,5,1\n4,4,2\n5,3,6\n',
    'ragged.csv': 'x,y\n1,2\n3\n',
    'text.csv': 'x,y\n1,2\n3,many\n',
    'empty.csv': 'x,y\n',
  }),
);
afterAll(() => folder.remove());

describe('fit refuses data: exit 2, one sentence that names the field and the fix, nothing written', () => {
  it.each([
    [
      'missing file',
      ['--data', 'none.csv', '--target', 'y'],
      'none.csv: expected a file that can be read, received no such file',
    ],
    [
      'unknown target',
      ['--data', 'good.csv', '--target', 'q'],
      'good.csv: expected one of the columns x, z, y, received column "q"',
    ],
    [
      'unknown feature',
      ['--data', 'good.csv', '--target', 'y', '--features', 'q'],
      'expected one of the columns x, z, y, received column "q"',
    ],
    [
      'ragged row',
      ['--data', 'ragged.csv', '--target', 'y'],
      'ragged.csv, row 2: expected as many cells as the header has columns',
    ],
    [
      'word for number',
      ['--data', 'text.csv', '--target', 'y'],
      'text.csv, row 2, column "y": expected a finite number, received "many"',
    ],
    [
      'no rows',
      ['--data', 'empty.csv', '--target', 'y'],
      'empty.csv: expected at least one row of data, received none',
    ],
    ['no data', [], '--data: expected a CSV or JSON file, received nothing'],
    ['no target', ['--data', 'good.csv'], '--target: expected a column to predict, received nothing'],
    [
      'λ = 0',
      ['--data', 'good.csv', '--target', 'y', '--ridge', '0'],
      '--ridge: expected a number above 0, received 0',
    ],
    ['λ no number', ['--data', 'good.csv', '--target', 'y', '--ridge', 'NaN'], 'Expected a finite number.'],
    [
      'α above 1',
      ['--data', 'good.csv', '--target', 'y', '--alpha', '1.5'],
      '--alpha: expected a number from 0 to 1, or "best", received "1.5"',
    ],
    [
      'αs above 1',
      ['--data', 'good.csv', '--target', 'y', '--alphas', '0.5', '1.5'],
      '--alphas: expected a number from 0 to 1, received 1.5',
    ],
    [
      'all rows held out',
      ['--data', 'good.csv', '--target', 'y', '--validation', '1'],
      '--validation: expected a share from 0 to below 1, received 1',
    ],
    [
      'best α without validation',
      ['--data', 'good.csv', '--target', 'y', '--validation', '0', '--alpha', 'best'],
      'needs validation rows',
    ],
    ['JSON that is none', ['--problem', 'good.csv'], 'good.csv: expected valid JSON'],
  ])('fit: %s', (_, args, message) => {
    expectRefusal(folder, ['fit', ...args, '--json', 'out.json'], message);
  });
});
