import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counterexampleAbout, faultInPrinted, snippetCases } from '../../../fixtures/snippets/cases';
import { snippet, type SnippetLanguage } from './snippet';

const folder = mkdtempSync(join(tmpdir(), 'distill-proof-snippets-'));

afterAll(() => rmSync(folder, { recursive: true }));

interface Runtime {
  readonly language: SnippetLanguage;
  readonly program: readonly [string, ...string[]];
  /** succeeds where the runtime and its packages are installed */
  readonly probe: readonly string[];
}

const runtimes: readonly Runtime[] = [
  { language: 'python', program: ['/usr/bin/python3'], probe: ['-c', 'import numpy'] },
  { language: 'r', program: ['Rscript', '--vanilla'], probe: ['-e', '1'] },
  { language: 'octave', program: ['octave-cli', '--quiet', '--norc'], probe: ['--version'] },
  { language: 'javascript', program: [process.execPath], probe: ['--version'] },
];

describe.each(runtimes)('the $language snippet', ({ language, program: [command, ...args], probe }) => {
  if (spawnSync(command, [...args, ...probe]).status !== 0) {
    // Named, so that nobody takes it for passed.
    it.todo(`not-run: ${language}, because ${[command, ...probe].join(' ')} fails here`);
    return;
  }

  it.each(snippetCases)('prints the expected answer: %s', (_, request) => {
    const file = join(folder, `snippet.${language}`);
    writeFileSync(file, snippet(language, 'made-up/law', counterexampleAbout(request)) ?? '');
    const { stdout, status, stderr } = spawnSync(command, [...args, file], { encoding: 'utf8' });
    expect({ status, fault: faultInPrinted(request, stdout), stderr }).toEqual({
      status: 0,
      fault: undefined,
      stderr,
    });
  });
});
