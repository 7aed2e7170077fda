import { SingleBar, Presets } from 'cli-progress';
import type { OnProgress } from '../runs/progress';
import { progressText } from './progress-text';

/** Where progress is shown: a terminal, or a file or pipe that somebody may be reading. */
type Destination = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/** Often enough to see that it is alive, seldom enough not to bury what else a log holds. */
const secondsBetweenLines = 5;

/**
 * Progress on standard error: a bar that redraws itself on a terminal, elsewhere a line every few seconds. A pipeline
 * (`CI`) keeps what is written as a log, terminal or not.
 * @param now milliseconds, of a clock that never goes back
 */
export function progressBar(
  quiet: boolean,
  destination: Destination = process.stderr,
  now: () => number = () => performance.now(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): OnProgress {
  if (quiet) return () => undefined;
  const { CI: pipeline = '' } = environment;
  const isLog = !destination.isTTY || !['', '0', 'false'].includes(pipeline);
  return isLog ? lines(destination, now) : bar(destination, now);
}

function bar(destination: Destination, now: () => number): OnProgress {
  const began = now();
  const drawn = new SingleBar(
    {
      format: (_options, { progress }, { text }: { text: (columns: number) => string }) => {
        // The last column is left alone: some terminals go to the next line on reaching it.
        const columns = destination.columns - 1;
        const width = Math.min(Math.max(Math.floor(columns / 4), 8), 30);
        const filled = Math.round(progress * width);
        return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}  ${text(columns - width - 2)}`;
      },
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
  return (progress) => {
    const { done, total, current } = progress;
    const payload = { text: (columns: number) => progressText(progress, (now() - began) / 1000, columns) };
    if (!started) drawn.start(total, 0, payload);
    started = true;
    drawn.update(done, payload);
    if (done === total && current === 'done') drawn.stop();
  };
}

function lines(destination: Destination, now: () => number): OnProgress {
  const began = now();
  let last = began;
  return (progress) => {
    const time = now();
    if (time - last < 1000 * secondsBetweenLines) return;
    last = time;
    destination.write(`${progressText(progress, (time - began) / 1000, Infinity)}\n`);
  };
}
