import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a command said, and how it ended. */
export interface CommandResult {
  /** null when a signal ended it */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in a folder, to its end.
 * @param onLine told each line of its standard output at once
 * @throws Error with code ENOENT when there is no such command
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  folder: string,
  onLine?: (line: string) => void,
): Promise<CommandResult> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  createInterface({ input: child.stdout }).on('line', (line) => {
    output.stdout += `${line}\n`;
    onLine?.(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, ...output };
}
