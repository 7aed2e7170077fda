import type { Operation, Operations, Reply, Request, Subject } from '../claims/subject';
import { InputError } from '../input/input-error';

/** What is known of an implementation besides its operations. */
export type SubjectDescription = Pick<Subject, 'name' | 'version' | 'language' | 'precision'>;

/**
 * Puts JavaScript functions under test. Operations that are missing count as unsupported; an InputError
 * refuses the question, any other exception is an `error` reply, and neither stops a campaign.
 */
export function inProcess(description: SubjectDescription, operations: Partial<Operations>): Subject {
  return {
    ...description,
    operations: Object.keys(operations) as Operation[],
    pipeline: 1,
    run<O extends Operation>({ op, inputs }: Request<O>): Promise<Reply<O>> {
      const operation = operations[op] as ((inputs: unknown) => ReturnType<Operations[O]>) | undefined;
      if (operation === undefined) {
        return Promise.resolve({ status: 'unsupported', reason: `${description.name} does not do ${op}` });
      }
      try {
        return Promise.resolve({ status: 'ok', outputs: operation(inputs) });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return Promise.resolve({ status: error instanceof InputError ? 'rejected' : 'error', message });
      }
    },
    reset: () => Promise.resolve(),
  };
}
