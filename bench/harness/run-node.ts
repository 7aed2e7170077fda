import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The command line as `npm run build` has built it. */
export const commandPath = join(__dirname, '../../dist/src/cli/main.js');

/** Runs Node in a process of its own. @returns what it prints; @throws where it fails */
export async function runNode(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args]);
  return stdout;
}
