import fc, { type Arbitrary } from 'fast-check';
import { type CommonKernel, commonKernelTypes, type Kernel } from '../kernels/kernel';
import { simplePositive } from './numbers';
import { plainRecord } from './plain-record';

/** Any kernel of the package with simple parameters. Shrinks towards the linear kernel. */
export function anyKernel(): Arbitrary<Kernel> {
  return fc.oneof({ withCrossShrink: true }, finiteKernel(), rbf, laplacian, matern32, matern52);
}

/** A kernel with a finite feature map. */
export function finiteKernel(): Arbitrary<Extract<Kernel, { type: 'linear' | 'polynomial' }>> {
  return fc.oneof({ withCrossShrink: true }, linear, polynomial);
}

/** A kernel of one of these types. Shrinks towards the first of linear, polynomial, rbf and laplacian that is among them. */
export function kernelOf(types: readonly CommonKernel['type'][]): Arbitrary<CommonKernel> {
  const kernels = { linear, polynomial, rbf, laplacian };
  const chosen = commonKernelTypes.filter((type) => types.includes(type)).map((type) => kernels[type]);
  return fc.oneof({ withCrossShrink: true }, ...chosen);
}

const linear = plainRecord({ type: fc.constant('linear') });
const polynomial = plainRecord({
  type: fc.constant('polynomial'),
  degree: fc.integer({ min: 1, max: 3 }),
  gamma: simplePositive(),
  offset: fc.constantFrom(0, 1, 1 / 2),
});
const rbf = plainRecord({ type: fc.constant('rbf'), gamma: simplePositive() });
const laplacian = plainRecord({ type: fc.constant('laplacian'), gamma: simplePositive() });
const matern32 = plainRecord({ type: fc.constant('matern32'), lengthScale: simplePositive() });
const matern52 = plainRecord({ type: fc.constant('matern52'), lengthScale: simplePositive() });
