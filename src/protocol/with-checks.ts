import type { Operations } from './subject';
import type { RequestCheck } from './validate-request';

/** The same operations, which first put every question to the checks. @throws InputError from them */
export function withChecks(checks: readonly RequestCheck[], operations: Operations): Operations {
  const { distill, limit, spectrum, optimalWeight, kernel } = operations;
  const check: RequestCheck = (request) => checks.forEach((holds) => holds(request));
  return {
    distill(inputs) {
      check({ op: 'distill', inputs });
      return distill(inputs);
    },
    limit(inputs) {
      check({ op: 'limit', inputs });
      return limit(inputs);
    },
    spectrum(inputs) {
      check({ op: 'spectrum', inputs });
      return spectrum(inputs);
    },
    optimalWeight(inputs) {
      check({ op: 'optimalWeight', inputs });
      return optimalWeight(inputs);
    },
    kernel(inputs) {
      check({ op: 'kernel', inputs });
      return kernel(inputs);
    },
  };
}
