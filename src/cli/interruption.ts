/**
 * A signal that Ctrl-C or a polite kill aborts, so that what was found so far can still be written. Only for runs that
 * wait for another process: a run that computes all the time never comes round to hearing it, and ends at once without.
 * @param release lets go of what the run is waiting for
 */
export function interruption(release: () => Promise<void>): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    controller.abort(new Error('interrupted'));
    void release();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return controller.signal;
}
