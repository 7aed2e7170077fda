import type { KernelJson } from '../fields';

/** "rbf, γ = 2" */
export function kernelText({ type, gamma, offset, degree }: KernelJson): string {
  const parameters = Object.entries({ γ: gamma, offset, degree }).flatMap(([name, value]) =>
    value === undefined ? [] : [`, ${name} = ${String(value)}`],
  );
  return `${type}${parameters.join('')}`;
}
