import { element } from '../../src/arithmetic/element';
import { addDyadic, dyadic, multiplyDyadic, nearestDouble } from '../../src/arithmetic/exact/dyadic';
import type { Point } from '../../src/datasets/dataset';
import { Matrix } from '../../src/linear-algebra/matrix';
import type { Law } from '../../src/model/law';
import { equal, exactly } from '../../src/model/measurement';
import { kernelScale } from '../../src/solver/error-bounds/kernel-scale';
import type { KernelInputs } from '../../src/solver/inputs';
import { askKernelOf, inputsOf, kernelLaw } from './kernel-law';

/** Each kernel is what its definition says, by a route that shares nothing with the reference solver's. */
export const kernelDefinitionLaws: readonly Law[] = [
  kernelLaw({
    name: 'linear',
    title: 'the linear kernel is ⟨x, z⟩',
    ask: (given) => ({ K: askKernelOf(given, 'linear') }),
    measure({ K }, given) {
      const inputs = inputsOf(given, 'linear');
      const expected = evaluated(inputs, (x, z) => exactPower(1, x, z, 0, 1));
      return exactly('linear kernel', K.kernel, expected, kernelScale(inputs));
    },
  }),
  kernelLaw({
    name: 'polynomial',
    title: 'the polynomial kernel is (γ⟨x, z⟩ + offset)^degree',
    ask: (given) => ({ K: askKernelOf(given, 'polynomial') }),
    measure({ K }, given) {
      const { gamma, offset, degree } = given;
      const inputs = inputsOf(given, 'polynomial');
      const expected = evaluated(inputs, (x, z) => exactPower(gamma, x, z, offset, degree));
      return exactly('polynomial kernel', K.kernel, expected, kernelScale(inputs));
    },
  }),
  kernelLaw({
    name: 'rbf',
    title: 'the RBF kernel is the product of exp(−γ(x_k − z_k)²) over the coordinates',
    ask: (given) => ({ K: askKernelOf(given, 'rbf') }),
    measure({ K }, given) {
      const inputs = inputsOf(given, 'rbf');
      const expected = evaluated(inputs, (x, z) =>
        product(x, z, (difference) => Math.exp(-given.gamma * difference ** 2)),
      );
      return equal('RBF kernel', K.kernel, expected, kernelScale(inputs));
    },
  }),
  kernelLaw({
    name: 'laplacian',
    title: 'the Laplacian kernel is the product of exp(−γ|x_k − z_k|) over the coordinates',
    ask: (given) => ({ K: askKernelOf(given, 'laplacian') }),
    measure({ K }, given) {
      const inputs = inputsOf(given, 'laplacian');
      const expected = evaluated(inputs, (x, z) =>
        product(x, z, (difference) => Math.exp(-given.gamma * Math.abs(difference))),
      );
      return equal('Laplacian kernel', K.kernel, expected, kernelScale(inputs));
    },
  }),
];

function evaluated({ points, others }: KernelInputs, value: (x: Point, z: Point) => number): Matrix {
  const columns = others.to2DArray();
  return new Matrix(points.to2DArray().map((x) => columns.map((z) => value(x, z))));
}

/** (γ⟨x,z⟩ + o)^k, rounded once. */
function exactPower(gamma: number, x: Point, z: Point, offset: number, degree: number): number {
  const products = x.map((coordinate, k) => multiplyDyadic(dyadic(coordinate), dyadic(element(z, k))));
  const base = addDyadic(multiplyDyadic(dyadic(gamma), products.reduce(addDyadic)), dyadic(offset));
  return nearestDouble(Array.from({ length: degree }, () => base).reduce(multiplyDyadic));
}

function product(x: Point, z: Point, factor: (difference: number) => number): number {
  return x.reduce((total, coordinate, k) => total * factor(coordinate - element(z, k)), 1);
}
