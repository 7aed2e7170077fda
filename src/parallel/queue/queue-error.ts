/** Workers could not do a piece of work, or what came back is no result of it. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}
