import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically';

describe('writeAtomically', () => {
  const folder = mkdtempSync(join(tmpdir(), 'distill-proof-write-'));
  const path = join(folder, 'report.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a new file, and another in place of it, and leaves nothing beside', () => {
    writeAtomically(path, 'first');
    writeAtomically(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('writes what a link points to, and the link stays', () => {
    const link = join(folder, 'link.json');
    symlinkSync('report.json', link);
    writeAtomically(link, 'through the link');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('through the link');
    rmSync(link);
  });

  it('writes what a link points to that is not there yet', () => {
    const link = join(folder, 'link.json');
    symlinkSync('later.json', link);
    writeAtomically(link, 'later');
    expect(readFileSync(join(folder, 'later.json'), 'utf8')).toBe('later');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    rmSync(link);
  });

  it('never puts a file in place of a pipe', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    let read = '';
    reader.stdout.on('data', (text) => (read += String(text)));
    writeAtomically(pipe, 'through the pipe');
    await once(reader, 'close');
    expect(read).toBe('through the pipe');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    rmSync(pipe);
  });

  it('never puts a file in place of a device', () => {
    writeAtomically('/dev/null', 'nothing');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('clears away what a killed run has left, and nothing that a living one is writing', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const [left, own, other] = [
      `${path}.${gone}.tmp`,
      `${path}.${process.ppid}.tmp`,
      `${folder}/other.1.tmp`,
    ];
    for (const file of [left, own, other]) writeFileSync(file, '');
    writeAtomically(path, 'third');
    expect([left, own, other].map(existsSync)).toEqual([false, true, true]);
  });
});
