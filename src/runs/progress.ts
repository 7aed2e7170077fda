import { exceeds } from '../arithmetic/error-analysis/test-ratio';
import type { WorstRatio } from '../evidence/campaign/campaign-tally';

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
  /** tasks of one lane run one after the other, and beside those of other lanes; default: one lane for all */
  readonly lane?: string;
  readonly run: (onProblem: (worst?: WorstRatio) => void) => Result | Promise<Result>;
}

/**
 * Runs the tasks, reporting progress over all of them in problems. @returns what came of them in the order of the tasks;
 * when aborted, of those that were finished
 */
export async function runTasks<Result>(
  tasks: readonly Task<Result>[],
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result[]> {
  const total = tasks.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let worst: WorstRatio | undefined;
  const tell = (current: string): void => onProgress({ done, total, current, ...(worst && { worst }) });
  const results = new Map<Task<Result>, Result>();
  const runTask = async (task: Task<Result>): Promise<void> => {
    let left = task.size;
    const result = await task.run((latest) => {
      if (left > 0) done++;
      left = Math.max(left - 1, 0);
      if (latest !== undefined && exceeds(latest.ratio, worst?.ratio)) worst = latest;
      tell(task.name);
    });
    results.set(task, result);
    done += left;
    tell(task.name);
  };
  const runLane = async (lane: readonly Task<Result>[]): Promise<void> => {
    for (const task of lane) {
      if (signal?.aborted) return;
      await runTask(task);
    }
  };
  try {
    await Promise.all(lanesOf(tasks).map(runLane));
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  if (!signal?.aborted) tell('done');
  return tasks.flatMap((task) => (results.has(task) ? [results.get(task) as Result] : []));
}

function lanesOf<Result>(tasks: readonly Task<Result>[]): (readonly Task<Result>[])[] {
  const lanes = new Map<string, Task<Result>[]>();
  for (const task of tasks) {
    const name = task.lane ?? '';
    lanes.set(name, [...(lanes.get(name) ?? []), task]);
  }
  return [...lanes.values()];
}
