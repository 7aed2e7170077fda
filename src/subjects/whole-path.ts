import type { Matrix } from '../linear-algebra/matrix';
import { type Awaitable, allReady, whenReady } from '../protocol/awaitable';
import type { Reply, Request, Subject } from '../protocol/subject';

type Path = Reply<'distill'>;

/**
 * A subject that declares to answer with its last step alone, as one with whole paths: every step is asked for by itself,
 * as the last one of α_1 … α_t. Laws then see the steps that they would see of any other subject.
 */
export function withWholePath<S extends Subject>(subject: S): S {
  if (subject.features?.path !== 'last') return subject;
  const run = (request: Request): Awaitable<Reply> =>
    request.op === 'distill' ? wholePath(request, (step) => subject.run(step)) : subject.run(request);
  // A path has the type of its request, which the union of all requests forgets.
  return { ...subject, run: run as Subject['run'] };
}

function wholePath(
  request: Request<'distill'>,
  run: (request: Request<'distill'>) => Awaitable<Path>,
): Awaitable<Path> {
  const { op, inputs } = request;
  if (inputs.weights.length === 0) return run(request);
  const shorter = inputs.weights.slice(1).map((_, index) => ({
    op,
    inputs: { ...inputs, weights: inputs.weights.slice(0, index + 1) },
  }));
  // The last step has the request's own arguments: a subject that writes into them is seen to.
  return whenReady(allReady([...shorter, request].map(run)), joined);
}

/** @param replies for one step, two, and so on */
function joined(replies: readonly Path[]): Path {
  const fitted: Matrix[] = [];
  const predictions: Matrix[] = [];
  for (const [index, reply] of replies.entries()) {
    if (reply.status !== 'ok') return reply;
    for (const [steps, values] of [
      [fitted, reply.outputs.fitted],
      [predictions, reply.outputs.predictions],
    ] as const) {
      const last = values.at(-1);
      // All steps are as good as the last one; fewer predictions than steps are for the shape to tell.
      if (values.length > 1 && values.length !== index + 1) {
        return {
          status: 'protocol',
          message: `expected the last of ${index + 1} steps, received ${values.length}`,
        };
      }
      if (last !== undefined) steps.push(last);
    }
  }
  return { status: 'ok', outputs: { fitted, predictions } };
}
