import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../input/input-error';
import { loadDataset } from './table';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-table-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The message of the InputError, with the folder cut off. */
function refusal(file: string, targets: readonly string[], features?: readonly string[]): string {
  try {
    loadDataset(file, targets, features);
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(`${folder}/`, '');
    throw error;
  }
  throw new Error('the data was accepted');
}

describe('loadDataset', () => {
  it('reads a CSV file: features are the columns that are no targets', () => {
    const file = write('good.csv', 'a,b,y\n1,2,3\n4,5,6\n');
    expect(loadDataset(file, ['y'])).toEqual({
      name: file,
      features: ['a', 'b'],
      points: [[1, 2], [4, 5]], // prettier-ignore
      targets: [[3], [6]],
    });
  });

  it('reads a JSON file', () => {
    const file = write('good.json', '[{"x": 1, "y": 2}, {"x": 3, "y": 4}]');
    expect(loadDataset(file, ['y'])).toEqual({
      name: file,
      features: ['x'],
      points: [[1], [3]],
      targets: [[2], [4]],
    });
  });

  it('knows JSON by the end of the name, in capitals too', () => {
    expect(loadDataset(write('GOOD.JSON', '[{"x": 1, "y": 2}]'), ['y']).points).toEqual([[1]]);
  });

  it('takes only the features it is asked for, in that order', () => {
    const { features, points } = loadDataset(write('order.csv', 'a,b,c,y\n1,2,3,4\n'), ['y'], ['c', 'a']);
    expect({ features, points }).toEqual({ features: ['c', 'a'], points: [[3, 1]] });
  });

  it('reads several targets', () => {
    expect(loadDataset(write('targets.csv', 'x,y,z\n1,2,3\n'), ['z', 'y']).targets).toEqual([[3, 2]]);
  });

  it('reads what spreadsheets write: byte order mark, spaces, Windows line ends, empty lines, exponents', () => {
    const file = write('spreadsheet.csv', '\ufeff"x", y\r\n 1e3 ,-2.5\r\n\r\n');
    expect(loadDataset(file, ['y'])).toMatchObject({ features: ['x'], points: [[1000]], targets: [[-2.5]] });
  });

  it('reads numbers that JSON holds as text', () => {
    expect(loadDataset(write('text.json', '[{"x": "1.5", "y": 2}]'), ['y']).points).toEqual([[1.5]]);
  });

  it('finds columns of JSON rows by name, whatever their order', () => {
    const file = write('shuffled.json', '[{"x": 1, "y": 2}, {"y": 4, "x": 3}]');
    expect(loadDataset(file, ['y']).points).toEqual([[1], [3]]);
  });
});

describe('loadDataset refuses', () => {
  it('a file that is not there', () => {
    const message = refusal(join(folder, 'none.csv'), ['y']);
    expect(message).toMatch(/^none\.csv: expected a file that can be read, received /);
  });

  it('a folder', () => {
    const attempt = (): unknown => loadDataset(folder, ['y']);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(`${folder}: expected a file that can be read`);
  });

  it('a target that is no column', () => {
    const message = refusal(write('target.csv', 'x,y\n1,2\n'), ['z']);
    expect(message).toBe('target.csv: expected one of the columns x, y, received column "z"');
  });

  it('a feature that is no column', () => {
    const message = refusal(write('feature.csv', 'x,y\n1,2\n'), ['y'], ['z']);
    expect(message).toBe('feature.csv: expected one of the columns x, y, received column "z"');
  });

  it('a file with nothing but the target', () => {
    const message = refusal(write('alone.csv', 'y\n1\n'), ['y']);
    expect(message).toBe('alone.csv: expected a feature column beside the target, received y');
  });

  it.each([
    ['empty.csv', ''],
    ['header.csv', 'x,y\n'],
    ['empty.json', '[]'],
  ])('a file without rows: %s', (name, text) => {
    expect(refusal(write(name, text), ['y'])).toBe(
      `${name}: expected at least one row of data, received none`,
    );
  });

  it.each([
    ['short.csv', 'x,y\n1,2\n3\n'],
    ['long.csv', 'x,y\n1,2\n3,4,5\n'],
  ])('a ragged row, and says which one: %s', (name, text) => {
    const message = refusal(write(name, text), ['y']);
    expect(message).toMatch(
      new RegExp(`^${name}, row 2: expected as many cells as the header has columns, received `),
    );
  });

  it.each([
    ['word.csv', 'x,y\n1,2\n3,four\n', '"four"'],
    ['blank.csv', 'x,y\n1,2\n3,\n', '""'],
    ['infinite.csv', 'x,y\n1,2\n3,Infinity\n', '"Infinity"'],
    ['null.json', '[{"x": 1, "y": 2}, {"x": 3, "y": null}]', 'null'],
    ['missing.json', '[{"x": 1, "y": 2}, {"x": 3}]', 'nothing'],
    ['boolean.json', '[{"x": 1, "y": 2}, {"x": 3, "y": true}]', 'true'],
  ])('a cell that is no number, by row and column: %s', (name, text, received) => {
    const message = refusal(write(name, text), ['y']);
    expect(message).toBe(`${name}, row 2, column "y": expected a finite number, received ${received}`);
  });

  it('malformed JSON', () => {
    expect(refusal(write('broken.json', '[{"x": 1'), ['y'])).toMatch(
      /^broken\.json: expected valid JSON, received /,
    );
  });

  it('JSON that is no array', () => {
    expect(refusal(write('object.json', '{"x": 1}'), ['y'])).toMatch(
      /^object\.json: expected .*, received {"x":1}$/,
    );
  });

  it('JSON whose rows are no objects', () => {
    expect(refusal(write('numbers.json', '[1, 2]'), ['y'])).toMatch(/received 1$/);
  });

  // Not yet so: "a value of type array" and "[0]: expected a value of type record", without the file's name.
  it.each(['{"x": 1}', '[1, 2]'])('JSON that is not %j, but an array of objects, and says so', (text) => {
    const message = refusal(write('shape.json', text), ['y']);
    expect(message).toMatch(/^shape\.json.*: expected an (array of )?objects?/);
  });

  // Not yet so: the message is about the number of cells.
  it('a quote that is never closed, and says so', () => {
    const message = refusal(write('quote.csv', 'x,y\n1,"2\n'), ['y']);
    expect(message).not.toContain('expected as many cells');
  });

  // Not yet so: the first of the two columns is used for both.
  it('two columns of one name', () => {
    expect(refusal(write('twice.csv', 'x,x,y\n1,2,3\n'), ['y'])).toContain('twice.csv');
  });
});
