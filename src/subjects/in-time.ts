/** A promise was not kept in time. */
export class OverdueError extends Error {
  override readonly name = 'OverdueError';
}

/** What was promised, if it comes in time. @throws OverdueError */
export async function inTime<Value>(promised: PromiseLike<Value>, seconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverdueError(`no answer within ${seconds} s`)), 1000 * seconds);
  });
  try {
    return await Promise.race([promised, overdue]);
  } finally {
    clearTimeout(timer);
  }
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}
