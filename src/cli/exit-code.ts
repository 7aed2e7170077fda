/** Exit codes: constants that scripts may rely on, never counts. */
export const exitCode = {
  good: 0,
  /** a `must` law failed, or a claim did not come out as the theory says */
  failed: 1,
  /** bad usage or bad input */
  usage: 2,
  /** nothing was applicable */
  nothingRan: 4,
  /** a report cannot be read */
  report: 5,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
