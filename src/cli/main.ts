#!/usr/bin/env node
import { CommanderError } from 'commander';
import { claims } from '../../properties';
import { InputError } from '../input/input-error';
import { NotPositiveDefiniteError } from '../linear-algebra/backend';
import { ReportError } from '../report/model/load-report';
import { SubjectStartError } from '../subjects/child-process/open-subject';
import { exitCode } from './exit-code';
import { Interruption } from './interruption';
import { buildProgram } from './program';

// A reader that closes the pipe early, such as `head`, has all it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCode.good);
});
// Nobody listens to progress any more: the run itself goes on.
process.stderr.on('error', () => undefined);

buildProgram(claims)
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = report(error);
  });

/** A mistake of the user gets one sentence and its exit code; anything else is a fault of ours and keeps its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.usage;
  if (
    error instanceof InputError ||
    error instanceof NotPositiveDefiniteError ||
    error instanceof ReportError
  ) {
    process.stderr.write(`error: ${error.message.replace(/\s+/g, ' ')}\n`);
    return error instanceof ReportError ? exitCode.report : exitCode.usage;
  }
  if (error instanceof SubjectStartError) {
    process.stderr.write(`error: ${error.message.replace(/\s+/g, ' ')}\n`);
    return exitCode.subject;
  }
  if (error instanceof Interruption) {
    process.stderr.write('interrupted: nothing was written\n');
    return exitCode.interrupted;
  }
  throw error;
}
