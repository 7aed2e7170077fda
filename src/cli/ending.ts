import { join } from 'node:path';
import { CommanderError } from 'commander';
import { InputError } from '../input/input-error';
import { packagePath } from '../input/package-path';
import { NotPositiveDefiniteError } from '../linear-algebra/backend';
import { QueueError } from '../parallel/queue/queue-error';
import { ReportError } from '../report/model/load-report';
import { SubjectStartError } from '../subjects/child-process/open-subject';
import { type ExitCode, exitCode } from './exit-code';
import { type Ending, faultEnding } from './fault';
import { Interruption } from './interruption';
import { StandardOutputError } from './print';
import { fileRefusal, systemReason } from './system-error';

/** How an error ends the program: a mistake of the user gets one sentence and its exit code, anything else is our fault. */
export function endingOf(error: unknown, stack: boolean): Ending {
  // Commander has already said what is wrong.
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? exitCode.good : exitCode.usage, text: '' };
  }
  if (error instanceof StandardOutputError) return outputEnding(error);
  if (error instanceof InputError || error instanceof NotPositiveDefiniteError) {
    return sentence(exitCode.usage, error.message);
  }
  if (error instanceof ReportError) return sentence(exitCode.report, error.message);
  if (error instanceof SubjectStartError || error instanceof QueueError) {
    return sentence(exitCode.subject, error.message);
  }
  if (error instanceof Interruption) {
    return { code: exitCode.interrupted, text: 'interrupted: nothing was written\n' };
  }
  const refusal = fileRefusal(error, join(packagePath('package.json'), '..'));
  return refusal === undefined ? faultEnding(error, stack) : sentence(exitCode.usage, refusal);
}

function outputEnding({ message, cause }: StandardOutputError): Ending {
  // A reader that closes the pipe early, such as `head`, has all it wants.
  if ((cause as NodeJS.ErrnoException).code === 'EPIPE') return { code: exitCode.good, text: '' };
  return sentence(exitCode.usage, `${message}: ${systemReason(cause) ?? String(cause)}`);
}

function sentence(code: ExitCode, text: string): Ending {
  return { code, text: `error: ${text.replace(/\s+/g, ' ')}\n` };
}
