import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { Missing } from './missing';

/** A process that measures itself. */
export interface Peer {
  readonly versions: Readonly<Record<string, string>>;
  /** the median seconds of a call of a task; it warms up and goes on for so many seconds each */
  medianSeconds(task: string, seconds: number, parameters: Readonly<Record<string, number>>): Promise<number>;
  close(): void;
}

const root = join(__dirname, '../..');
/** The variable is for those who have the packages in another Python than Debian's. */
const python = process.env['PYTHON'] ?? '/usr/bin/python3';

/** @param script in bench/peers */
export function openPython(script: string): Promise<Peer | Missing> {
  return open([python, join('bench/peers', script)]);
}

/** @param script in bench/ours */
export async function openOurs(script: string, ...args: string[]): Promise<Peer> {
  const ours = await open([process.execPath, await compile(script), ...args]);
  if ('missing' in ours) throw new Error(ours.missing);
  return ours;
}

const compiled = new Map<string, Promise<string>>();

/**
 * Compiled before, as users have it: the compiler in the same process would be many times what garbage collection has to
 * look through. Once, however many processes run it. @returns the file
 */
function compile(script: string): Promise<string> {
  const outfile = join(root, 'dist/bench', `${script}.cjs`);
  const known =
    compiled.get(script) ??
    build({
      entryPoints: [join(root, 'bench/ours', script)],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    }).then(() => outfile);
  compiled.set(script, known);
  return known;
}

async function open([program = '', ...args]: readonly string[]): Promise<Peer | Missing> {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  try {
    await once(child, 'spawn');
  } catch {
    return { missing: `there is no ${program === python ? 'Python' : program}` };
  }
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async <Reply>(): Promise<Reply> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`${args.join(' ')} ended without an answer`);
    return JSON.parse(line.value) as Reply;
  };
  const hello = await read<Missing | Pick<Peer, 'versions'>>();
  if ('missing' in hello) return hello;
  return {
    ...hello,
    async medianSeconds(task, seconds, parameters) {
      child.stdin.write(`${JSON.stringify({ task, seconds, ...parameters })}\n`);
      return (await read<{ readonly seconds: number }>()).seconds;
    },
    close: () => child.stdin.end(),
  };
}
