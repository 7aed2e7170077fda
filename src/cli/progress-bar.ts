import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../report/progress';

/** A progress bar on standard error; nothing at all where that is no terminal. */
export function progressBar(quiet: boolean): OnProgress {
  if (quiet || !process.stderr.isTTY) return () => undefined;
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {current}  {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      // Switching line wrapping off would outlive an interrupted run.
      linewrap: true,
      // Its own signal handlers would wait for the computation to end; without them Ctrl-C stops it at once.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let started = false;
  return ({ done, total, current }) => {
    if (!started) bar.start(total, 0, { current });
    started = true;
    bar.update(done, { current });
    if (done === total && current === 'done') bar.stop();
  };
}
