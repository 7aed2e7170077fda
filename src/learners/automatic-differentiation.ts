import { createRequire } from 'node:module';
import type * as jaxJs from '@jax-js/jax';
import type { Matrix } from '../linear-algebra/matrix';

/** Arrays, gradients and compilation by jax-js, an optional package in plain JavaScript and WebAssembly. */
export type Jax = typeof jaxJs;

/** It is not here, and why. */
export interface NoJax {
  readonly unavailable: string;
}

/** Loads the package where it is installed. */
export function loadJax(): Jax | NoJax {
  // Without this name, which Node has from version 24 on, the package refuses arrays of float64.
  if (!('Float16Array' in globalThis))
    Object.assign(globalThis, { Float16Array: function Float16Array() {} });
  try {
    return createRequire(__filename)('@jax-js/jax') as Jax;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    return {
      unavailable: missing
        ? 'the package @jax-js/jax is not installed'
        : 'the package @jax-js/jax does not start',
    };
  }
}

/** The package itself. @throws Error where it is not here, which whoever asks for a network has to know before */
export function requireJax(jax: Jax | NoJax): Jax {
  if ('unavailable' in jax) throw new Error(jax.unavailable);
  return jax;
}

/**
 * The same numbers as an array of float64, in which the package adds, multiplies, divides and takes roots as IEEE 754
 * has it: alike on every machine. In float32 it may fuse multiplications and additions, and exp, tanh and the like it
 * computes to seven digits whatever the type; networks here do without both.
 */
export function toJax(jax: Jax, { rows, columns, elements }: Matrix): jaxJs.Array {
  return jax.numpy.array(Float64Array.from(elements), { shape: [rows, columns] });
}
