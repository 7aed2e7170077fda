import { eachOperation } from './operations/definitions';
import type { InputsOf } from './operations/types';
import type { Operation, Operations, OutputsOf, Request } from './subject';
import type { RequestCheck } from './validate-request';

/** The same operations, which first put every question to the checks. @throws InputError from them */
export function withChecks(checks: readonly RequestCheck[], operations: Operations): Operations {
  return eachOperation(<O extends Operation>(op: O) => {
    const compute = operations[op];
    return (inputs: InputsOf<O>): OutputsOf<O> => {
      const request: Request<O> = { op, inputs };
      for (const check of checks) check(request);
      return compute(inputs);
    };
  });
}
