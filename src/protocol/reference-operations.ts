import type { Backend } from '../linear-algebra/backend';
import { definitions, eachOperation } from './operations/definitions';
import type { Operations } from './subject';
import { requestChecks } from './validate-request';
import { withChecks } from './with-checks';

/** The operations of the reference solver, on any linear algebra. @throws InputError where a question has no answer */
export function referenceOperations(backend: Backend): Operations {
  return withChecks(
    Object.values(requestChecks),
    eachOperation((op) => (inputs) => definitions[op].reference(inputs, backend)),
  );
}
