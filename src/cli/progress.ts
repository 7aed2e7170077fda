import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../report/run-audit';

/** A progress bar on standard error; nothing at all where that is no terminal. */
export function progressBar(quiet = false): OnProgress {
  if (quiet || !process.stderr.isTTY) return () => undefined;
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total}  {current}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return ({ done, total, current }) => {
    if (!started) bar.start(total, 0, { current });
    started = true;
    bar.update(done, { current });
    if (done === total) bar.stop();
  };
}
