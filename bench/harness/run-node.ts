import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { builtFile } from '../../fixtures/built';

/** The command line as `npm run build` has built it. */
export const commandPath = builtFile('src/cli/main.js');

/** Runs Node in a process of its own. @returns what it prints; @throws where it fails */
export async function runNode(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args]);
  return stdout;
}
