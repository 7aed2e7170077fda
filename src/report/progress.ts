/** How a long run tells where it is. */
export type OnProgress = (progress: Progress) => void;

interface Progress {
  readonly done: number;
  readonly total: number;
  /** what is being worked on */
  readonly current: string;
}

/** One part of a long run. */
export interface Task<Result> {
  readonly name: string;
  /** how many problems it will work through */
  readonly size: number;
  readonly run: (onProblem: () => void) => Result;
}

/** Runs the tasks in order, reporting progress over all of them in problems. */
export function runTasks<Result>(
  tasks: readonly Task<Result>[],
  onProgress: OnProgress = () => undefined,
): Result[] {
  const total = tasks.reduce((sum, { size }) => sum + size, 0);
  let finished = 0;
  const results = tasks.map(({ name, size, run }) => {
    let within = 0;
    const result = run(() => {
      within = Math.min(within + 1, size);
      onProgress({ done: finished + within, total, current: name });
    });
    finished += size;
    return result;
  });
  onProgress({ done: total, total, current: 'done' });
  return results;
}
