import type { Jax } from './automatic-differentiation';

const compiled = new WeakMap<Jax, Map<string, unknown>>();

/**
 * What was compiled under this name, or compiles it: compiling takes as long as a hundred steps of gradient descent, and
 * learners of the same shape are made for every seed. @param name tells everything that was compiled in
 */
export function compileOnce<Compiled>(jax: Jax, name: string, compile: () => Compiled): Compiled {
  const known = compiled.get(jax) ?? new Map<string, unknown>();
  compiled.set(jax, known);
  if (!known.has(name)) known.set(name, compile());
  return known.get(name) as Compiled;
}
