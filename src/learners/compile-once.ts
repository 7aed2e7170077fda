import type { Jax } from './automatic-differentiation';

const compiled = new WeakMap<Jax, Map<string, unknown>>();

/**
 * The function compiled under this name; compiles it at the first call. Compiling takes as long as a hundred steps of
 * gradient descent, and learners of the same shape are created for every seed.
 * @param name identifies everything that the compiled code depends on
 */
export function compileOnce<Compiled>(jax: Jax, name: string, compile: () => Compiled): Compiled {
  const known = compiled.get(jax) ?? new Map<string, unknown>();
  compiled.set(jax, known);
  if (!known.has(name)) known.set(name, compile());
  return known.get(name) as Compiled;
}
