/**
 * What the peers do, in a process of its own as they have: loops that have met other sizes and other matrices are
 * compiled otherwise. Called with a backend and n, it answers lines as peers/serve.py does.
 */
import { kernelMatrix } from '../../src/kernels/kernel-matrix';
import { Matrix } from '../../src/linear-algebra/matrix';
import { type BackendChoice, openBackend } from '../../src/linear-algebra/open-backend';
import { distill } from '../../src/solver/distill';
import { serve } from '../harness/serve';

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

void serve(({ steps = 0 }) => {
  wholePath(steps);
});
