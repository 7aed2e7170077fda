import { InputError } from '../input/input-error';
import { show } from '../input/show';
import { Matrix } from '../linear-algebra/matrix';
import type { Awaitable } from '../protocol/awaitable';
import type { InputsOf, OutputsWritten } from '../protocol/operations/types';
import { type Operation, operationNames, type Reply, type Request, type Subject } from '../protocol/subject';
import { inTime, isPromise, OverdueError } from './in-time';
import { ProtocolError } from './protocol-error';
import { outputsReader } from './read-outputs';
import { Rejection } from './rejection';
import { withWholePath } from './whole-path';

/** What is known of an implementation besides its operations. */
export type SubjectDescription = Pick<Subject, 'name' | 'version' | 'language' | 'precision' | 'features'>;

/** A matrix as users may return it: of ml-matrix, or its rows. */
export type MatrixLike = Matrix | readonly ArrayLike<number>[];
type Answer<Outputs> = Outputs | Promise<Outputs>;

/** Outputs as users may return them: lists of rows for matrices, typed arrays for lists. */
type Loosely<O extends Operation> = OutputsWritten<O, MatrixLike, ArrayLike<number>>;

/**
 * What a user's implementation may do; any of it may be left out. Inputs are matrices of ml-matrix; outputs may be
 * lists of rows as well. `predictions` are needed where `crossKernel` has rows.
 */
export type UserOperations = {
  readonly [O in Operation]?: (inputs: InputsOf<O>) => Answer<Loosely<O>>;
};

/** A subject whose promises are never kept is not asked for ever. */
const maximumOverdue = 3;

/**
 * Puts JavaScript functions under test. Operations that are missing count as unsupported. Whatever becomes of a call
 * is a reply and never stops a campaign: `rejected` for a Rejection or InputError, `error` for any other exception,
 * `protocol` for what is no answer, `timeout` for a promise that is not kept in time.
 * @param requestSeconds how long a promise may take
 * @throws InputError where an operation is no function
 */
export function inProcess(
  description: SubjectDescription,
  implementation: UserOperations,
  requestSeconds = 10,
): Subject {
  const operations = offeredBy(implementation);
  let overdue = 0;
  return withWholePath({
    ...description,
    operations,
    pipeline: 1,
    run<O extends Operation>(request: Request<O>): Awaitable<Reply<O>> {
      const { op, inputs } = request;
      if (!operations.includes(op)) {
        return { status: 'unsupported', reason: `${description.name} does not do ${op}` };
      }
      if (overdue >= maximumOverdue) {
        return {
          status: 'timeout',
          message: `not asked any more: ${maximumOverdue} times there was no answer within ${requestSeconds} s`,
        };
      }
      const read = (answer: unknown): Reply<O> => ({ status: 'ok', outputs: readOutputs(request, answer) });
      const explain = (error: unknown): Reply<O> => {
        if (error instanceof OverdueError) overdue++;
        return replyFor(error);
      };
      try {
        // Called as a method, because an implementation may be an object with a state.
        const answer: unknown = implementation[op]?.(inputs);
        return isPromise(answer) ? inTime(answer, requestSeconds).then(read).catch(explain) : read(answer);
      } catch (error) {
        return explain(error);
      }
    },
    reset: () => Promise.resolve(),
  });
}

function offeredBy(implementation: UserOperations): Operation[] {
  const offered = operationNames.filter((name) => implementation[name] !== undefined);
  const other = offered.find((name) => typeof implementation[name] !== 'function');
  if (other !== undefined) {
    throw new InputError({ field: other, expected: 'a function', received: show(implementation[other]) });
  }
  return offered;
}

function replyFor(error: unknown): Exclude<Reply, { status: 'ok' }> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ProtocolError) return { status: 'protocol', message };
  if (error instanceof OverdueError) return { status: 'timeout', message };
  const refused = error instanceof Rejection || error instanceof InputError;
  return { status: refused ? 'rejected' : 'error', message };
}

const readOutputs = outputsReader({
  names: 'key',
  number: (value) => (typeof value === 'number' ? value : undefined),
  // Users may have another copy of ml-matrix, whose matrices are no instances of this one's class.
  matrix(value) {
    if (value instanceof Matrix) return value;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- read through its interface
    return Matrix.isMatrix(value) ? copyOf(value as Matrix) : undefined;
  },
});

function copyOf(matrix: Matrix): Matrix {
  const copy = Matrix.zeros(matrix.rows, matrix.columns);
  for (let row = 0; row < matrix.rows; row++) copy.setRow(row, matrix.getRow(row));
  return copy;
}
