import { setMaxListeners } from 'node:events';
import { exitCode } from './exit-code';

/** Ctrl-C, a polite kill, and a terminal that was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why a run stopped before its time: its user wanted it to. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/**
 * A signal that the first interruption aborts, so that what was found so far can still be written; the second ends the
 * program at once, and with it every subject. Call it before anything is started that has to be stopped. Only for runs
 * that wait for another process: a run that computes all the time never comes round to hearing it, and ends at once
 * without.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  // However many subjects are being started.
  setMaxListeners(0, controller.signal);
  const interrupt = (): void => {
    // Subjects are killed at exit (`Connection`), which the default action of a signal does not come to.
    if (controller.signal.aborted) process.exit(exitCode.interrupted);
    controller.abort(new Interruption('interrupted'));
  };
  for (const signal of signals) process.on(signal, interrupt);
  return controller.signal;
}
