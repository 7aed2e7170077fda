import fc, { type Arbitrary } from 'fast-check';
import type { Kernel } from '../kernels/kernel';
import { simplePositive } from './numbers';

/** Any kernel of the package with simple parameters. Shrinks towards the linear kernel. */
export function anyKernel(): Arbitrary<Kernel> {
  return fc.oneof({ withCrossShrink: true }, finiteKernel(), rbf, laplacian, matern32, matern52);
}

/** A kernel with a finite feature map. */
export function finiteKernel(): Arbitrary<Extract<Kernel, { type: 'linear' | 'polynomial' }>> {
  return fc.oneof({ withCrossShrink: true }, linear, polynomial);
}

const linear = fc.record({ type: fc.constant('linear') });
const polynomial = fc.record({
  type: fc.constant('polynomial'),
  degree: fc.integer({ min: 1, max: 3 }),
  gamma: simplePositive(),
  offset: fc.constantFrom(0, 1, 1 / 2),
});
const rbf = fc.record({ type: fc.constant('rbf'), gamma: simplePositive() });
const laplacian = fc.record({ type: fc.constant('laplacian'), gamma: simplePositive() });
const matern32 = fc.record({ type: fc.constant('matern32'), lengthScale: simplePositive() });
const matern52 = fc.record({ type: fc.constant('matern52'), lengthScale: simplePositive() });
