import { Bench } from 'tinybench';

/**
 * The median seconds of a call: after as long to warm up, until the time is over, each at least once.
 * @param seconds how long to go on; @param asynchronous whether a call is over when its promise is
 */
export async function medianSeconds(
  call: () => unknown,
  seconds: number,
  asynchronous = false,
): Promise<number> {
  const options = {
    time: 1000 * seconds,
    iterations: 1,
    warmupTime: 1000 * seconds,
    warmupIterations: 1,
    throws: true,
  };
  const bench = new Bench(options).add('call', call, { async: asynchronous });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed')
    throw new Error(`a benchmark ended as ${String(task?.result.state)}`);
  return task.result.latency.p50 / 1000;
}
