import { parentPort, workerData } from 'node:worker_threads';
import { type Jax, loadJax } from '../../learners/automatic-differentiation';
import { runTrial } from '../../learners/trial/run-trial';
import type { TrialOutcome, TrialRequest } from './trial-request';

/** What a thread is told when it starts. */
export interface TrialWorkerData {
  readonly trials: readonly TrialRequest[];
  /** the position of the next trial that no thread has taken, shared by all of them */
  readonly next: Int32Array;
}

/** What it says after every trial. */
export interface TrialMessage {
  readonly position: number;
  readonly outcome: TrialOutcome;
}

const { trials, next } = workerData as TrialWorkerData;

for (;;) {
  const position = Atomics.add(next, 0, 1);
  const trial = trials[position];
  if (trial === undefined) break;
  parentPort?.postMessage({ position, outcome: outcomeOf(trial) } satisfies TrialMessage);
}

function outcomeOf({ setting, plan, seed }: TrialRequest): TrialOutcome {
  try {
    return { kind: 'finished', result: runTrial(setting, plan, seed, jax) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws Error where the package is missing, which whoever asks for such trials has to know before */
function jax(): Jax {
  const loaded = loadJax();
  if ('unavailable' in loaded) throw new Error(loaded.unavailable);
  return loaded;
}
