import { join } from 'node:path';
import { FailureFolder } from './failure-folder';

describe('the folder of a subject', () => {
  const folderOf = (...subject: string[]): string => new FailureFolder('s', subject).path;

  it('is a plain word itself, and of any other command a name of its own', () => {
    expect(folderOf('reference')).toBe(join('s', 'reference'));
    expect(folderOf('python3', '../my/adapter.py', '--fast')).toMatch(/^s\/my-adapter-py-fast-[0-9a-f]{12}$/);
    const all = [['a b', 'c'], ['a', 'b c'], ['a', 'b', 'c'], ['..'], ['../..'], ['']].map((subject) =>
      folderOf(...subject),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^s\/[a-z0-9-]+$/);
  });
});
