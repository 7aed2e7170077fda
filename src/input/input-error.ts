/** What the user gave, and what was wanted instead; the command line turns it into one sentence and exit code 2. */
export interface InputProblem {
  /** the field, option or file at fault, as the user knows it: "lambda", "K[1][2]", "cars.csv" */
  readonly field: string;
  /** what would have been accepted */
  readonly expected: string;
  /** what came */
  readonly received: string;
}

/** A mistake in what came from outside, never a fault of this program. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly field: string;
  readonly expected: string;
  readonly received: string;

  constructor({ field, expected, received }: InputProblem) {
    super(`${field}: expected ${expected}, received ${received}`);
    this.field = field;
    this.expected = expected;
    this.received = received;
  }
}
