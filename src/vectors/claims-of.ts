import { constantWeight } from '../model/problem';
import type { Request } from '../protocol/subject';

/** The claims that a request puts to the test. */
export function claimsOf({ op, inputs }: Request): string[] {
  switch (op) {
    case 'distill': {
      if (inputs.weights.length === 0) return ['edge-cases'];
      const weight = constantWeight(inputs);
      return [
        'closed-form',
        ...(weight === undefined ? [] : ['closed-form-constant']),
        ...(weight === 0 ? ['collapse'] : []),
      ];
    }
    case 'limit':
      return [inputs.weight === 0 ? 'collapse' : 'limit'];
    case 'spectrum':
      return [
        'spectral-recursion',
        ...(constantWeight(inputs) === undefined ? [] : ['dampening']),
        ...(inputs.kernel.rows > 1 ? ['sparsification'] : []),
      ];
    case 'optimalWeight':
      return ['optimal-weight'];
    case 'kernel':
      return ['kernels'];
  }
}
