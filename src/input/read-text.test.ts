import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from './input-error';
import { readJson, readText } from './read-text';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-read-'));
const file = join(folder, 'file.json');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('readText', () => {
  it('is the text of the file', () => {
    writeFileSync(file, 'κ\n');
    expect(readText(file)).toBe('κ\n');
  });

  it('names a file that is not there', () => {
    const missing = join(folder, 'missing');
    expect(() => readText(missing)).toThrow(InputError);
    expect(() => readText(missing)).toThrow(
      `${missing}: expected a file that can be read, received no such file`,
    );
  });

  it('does not wait for what has no end', () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    expect(() => readText(pipe)).toThrow('expected a file that can be read, received a pipe');
    expect(() => readText('/dev/zero')).toThrow('expected a file that can be read, received a device');
  });

  it('tells a directory from a file', () => {
    expect(() => readText(folder)).toThrow('received a directory');
  });
});

describe('readJson', () => {
  it('is what the JSON says', () => {
    writeFileSync(file, '{"a": [1, null]}');
    expect(readJson(file)).toEqual({ a: [1, null] });
  });

  it('names a file that is nested too deep', () => {
    writeFileSync(file, '['.repeat(1e5));
    expect(() => readJson(file)).toThrow('received something else (more than 64 levels of brackets)');
  });

  it('names a file that is not JSON, on one line', () => {
    writeFileSync(file, '{\n"a": }');
    expect(() => readJson(file)).toThrow(InputError);
    expect(() => readJson(file)).toThrow(/^[^\n]*file\.json: expected valid JSON, received [^\n]*$/);
  });
});
