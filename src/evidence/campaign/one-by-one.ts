import type { Verdict } from '../../model/verdict';
import type { Subject } from '../../protocol/subject';

/** Makes a subject ready, and tells how to part from it; the signal gives up waiting for it to start. */
export type SubjectSource = (
  signal?: AbortSignal,
) => Promise<{ readonly subject: Subject; readonly close: () => Promise<void> }>;

export interface OneByOneOptions {
  /** after so many breakdowns the rest is not put any more; default: all is put */
  readonly maximumBreakdowns?: number;
  /** stops at once; what was under way has no result */
  readonly signal?: AbortSignal;
}

/**
 * Puts recorded cases to a subject one after another. A process that broke down is replaced by a new one, so that
 * every case is judged by its own answer. @returns the results of the cases that were put, from the first on
 */
export async function oneByOne<Item, Result extends { readonly verdict?: Verdict }>(
  items: readonly Item[],
  open: SubjectSource,
  put: (item: Item, subject: Subject) => Promise<Result>,
  { maximumBreakdowns = Infinity, signal }: OneByOneOptions = {},
): Promise<Result[]> {
  const results: Result[] = [];
  let breakdowns = 0;
  let current: Awaited<ReturnType<SubjectSource>> | undefined;
  const close = async (): Promise<void> => {
    const { close: closeCurrent } = current ?? {};
    current = undefined;
    await closeCurrent?.();
  };
  const release = (): void => void close();
  signal?.addEventListener('abort', release);
  try {
    for (const item of items) {
      current ??= await open(signal);
      if (signal?.aborted) break;
      const result = await put(item, current.subject);
      if (signal?.aborted) break;
      results.push(result);
      if (result.verdict === undefined || !breakdownVerdicts.includes(result.verdict)) continue;
      await close();
      if (++breakdowns >= maximumBreakdowns) break;
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener('abort', release);
    await close();
  }
  return results;
}

/** After these, nothing is known of the state in which a process is, if there is one. */
const breakdownVerdicts: readonly Verdict[] = ['crash', 'timeout', 'protocol'];
