import type { Array as JaxArray } from '@jax-js/jax';
import type { Matrix } from '../linear-algebra/matrix';
import type { Jax } from './automatic-differentiation';

/**
 * An array of float64, in which jax-js adds, multiplies, divides and takes roots as IEEE 754 prescribes: alike on every
 * machine. In float32 it may fuse multiplications and additions, and it computes exp, tanh and the like to seven digits
 * whatever the type; the networks here use neither.
 * @param shape default one dimension; its product is the number of values
 */
export function float64Array(jax: Jax, values: ArrayLike<number>, shape = [values.length]): JaxArray {
  return withFloat16Array(() => jax.numpy.array(Float64Array.from(values), { shape }));
}

/** The elements of a matrix as an array of the same shape. */
export function toJax(jax: Jax, { rows, columns, elements }: Matrix): JaxArray {
  return float64Array(jax, elements, [rows, columns]);
}

/** The numbers of an array of float64, row by row; the array is used up. @throws TypeError for another element type */
export function numbersOf(array: JaxArray): Float64Array {
  // Its declared type names Float16Array, which the type library of this project does not have.
  const numbers: unknown = array.dataSync();
  if (!(numbers instanceof Float64Array))
    throw new TypeError('the array does not consist of float64 numbers');
  return numbers;
}

/**
 * Runs a computation with a global `Float16Array`. Node has one from version 24 on; earlier, jax-js fails where it asks
 * whether its data is an instance of it. The stand-in is gone afterwards: others test for this name to detect a feature.
 */
function withFloat16Array<Result>(compute: () => Result): Result {
  if ('Float16Array' in globalThis) return compute();
  Object.defineProperty(globalThis, 'Float16Array', {
    value: function Float16Array() {},
    configurable: true,
  });
  try {
    return compute();
  } finally {
    Reflect.deleteProperty(globalThis, 'Float16Array');
  }
}
