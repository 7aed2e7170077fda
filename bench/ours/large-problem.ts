/**
 * What the peers do, in a process of its own as they have: loops that have met other sizes and other matrices are
 * compiled otherwise. Called with a backend and n, it answers lines as peers/serve.py does.
 */
import { createInterface } from 'node:readline';
import { Matrix } from '../../src/arithmetic/matrix';
import { kernelMatrix } from '../../src/kernels/kernel-matrix';
import { distill } from '../../src/solver/distill';
import { type BackendChoice, openBackend } from '../../src/solver/open-backend';
import { medianSeconds } from '../harness/median-seconds';

const [, , choice, size] = process.argv;
const backend = openBackend(choice as BackendChoice);

/** The same problem as in peers/linear_algebra.py. */
const dimension = 5;
const points = Array.from({ length: Number(size) }, (_, i) =>
  Array.from({ length: dimension }, (_, j) => Math.sin((i * dimension + j) ** 2)),
);
const sums = points.map((point) => point.reduce((sum, value) => sum + value, 0));
const targets = Matrix.columnVector(sums.map(Math.cos));

function wholePath(steps: number): void {
  if ('unavailable' in backend) throw new Error(backend.unavailable);
  const kernel = kernelMatrix({ type: 'rbf', gamma: 0.5 }, points);
  distill({ kernel, targets, ridge: 0.1, weights: new Array<number>(steps).fill(0.3) }, backend);
}

async function main(): Promise<void> {
  console.log(JSON.stringify({ versions: {} }));
  for await (const line of createInterface({ input: process.stdin })) {
    const { seconds, steps } = JSON.parse(line) as { seconds: number; steps: number };
    console.log(JSON.stringify({ seconds: await medianSeconds(() => wholePath(steps), seconds) }));
  }
}

void main();
