import { createRequire } from 'node:module';
import type * as jaxJs from '@jax-js/jax';

/** Arrays, gradients and compilation by jax-js, an optional package in plain JavaScript and WebAssembly. */
export type Jax = typeof jaxJs;

/** The package cannot be loaded, and why. */
export interface NoJax {
  readonly unavailable: string;
}

/** Loads the package where it is installed. */
export function loadJax(): Jax | NoJax {
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

/** The package itself. @throws Error where it cannot be loaded; callers that need a network check this first */
export function requireJax(jax: Jax | NoJax): Jax {
  if ('unavailable' in jax) throw new Error(jax.unavailable);
  return jax;
}
