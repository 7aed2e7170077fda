import { exceeds } from '../arithmetic/test-ratio';
import type { WorstRatio } from '../evidence/campaign-tally';

/** How a long run tells where it is. */
export type OnProgress = (progress: Progress) => void;

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** what is being worked on */
  readonly current: string;
  /** the largest test ratio so far, where test ratios are being measured */
  readonly worst?: WorstRatio;
}

/** One part of a long run. */
export interface Task<Result> {
  readonly name: string;
  /** how many problems it will work through */
  readonly size: number;
  readonly run: (onProblem: (worst?: WorstRatio) => void) => Result | Promise<Result>;
}

/** Runs the tasks in order, reporting progress over all of them in problems; when aborted, what was finished is returned. */
export async function runTasks<Result>(
  tasks: readonly Task<Result>[],
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result[]> {
  const total = tasks.reduce((sum, { size }) => sum + size, 0);
  const results: Result[] = [];
  let finished = 0;
  let worst: WorstRatio | undefined;
  for (const { name, size, run } of tasks) {
    let within = 0;
    const onProblem = (latest?: WorstRatio): void => {
      within = Math.min(within + 1, size);
      if (latest !== undefined && exceeds(latest.ratio, worst?.ratio)) worst = latest;
      onProgress({ done: finished + within, total, current: name, ...(worst && { worst }) });
    };
    try {
      results.push(await run(onProblem));
    } catch (error) {
      if (signal?.aborted) return results;
      throw error;
    }
    finished += size;
  }
  onProgress({ done: total, total, current: 'done', ...(worst && { worst }) });
  return results;
}
