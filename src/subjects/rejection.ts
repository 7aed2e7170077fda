/** Thrown by an operation under test to refuse its input, which is the right answer to an invalid problem. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
}
