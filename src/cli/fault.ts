import { inspect } from 'node:util';
import { issuesUrl, suite } from '../input/suite';
import { type ExitCode, exitCode } from './exit-code';

/** How the program ends because of an error. */
export interface Ending {
  readonly code: ExitCode;
  /** for standard error; empty where there is nothing to say */
  readonly text: string;
}

/** The end by a fault of ours, which is no verdict about any law. @param stack whether to print the stack too */
export function faultEnding(error: unknown, stack: boolean): Ending {
  const sentence = `error: this is a fault of ${suite.name} and not of your input (${oneLine(error)}); please report it at ${issuesUrl}`;
  const text = stack
    ? `${sentence}\n${inspect(error)}\n`
    : `${sentence} with the stack that --debug or DEBUG=${suite.name} prints\n`;
  return { code: exitCode.internal, text };
}

/** Whether the user wants to see stacks. It is asked before the command line is parsed: loading that may itself fail. */
export function wantsStack(
  args: readonly string[],
  { DEBUG: debug = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  const end = args.indexOf('--');
  return debug !== '' || args.slice(0, end === -1 ? undefined : end).includes('--debug');
}

function oneLine(error: unknown): string {
  return String(error).replace(/\s+/g, ' ').trim();
}
