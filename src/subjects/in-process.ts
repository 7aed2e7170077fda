import type { Operation, Operations, Reply, Request, Subject } from '../claims/subject';

/** What is known of an implementation besides its operations. */
export type SubjectDescription = Omit<Subject, 'operations' | 'run'>;

/**
 * Puts JavaScript functions under test. Operations that are missing count as unsupported; an exception is an
 * `error` reply and never stops a campaign.
 */
export function inProcess(description: SubjectDescription, operations: Partial<Operations>): Subject {
  return {
    ...description,
    operations: Object.keys(operations) as Operation[],
    run<O extends Operation>({ op, inputs }: Request<O>): Reply<O> {
      const operation = operations[op] as ((inputs: unknown) => ReturnType<Operations[O]>) | undefined;
      if (operation === undefined)
        return { status: 'unsupported', reason: `${description.name} does not do ${op}` };
      try {
        return { status: 'ok', outputs: operation(inputs) };
      } catch (error) {
        return { status: 'error', message: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
