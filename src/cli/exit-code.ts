/** Exit codes: constants that scripts may rely on, never counts. */
export const exitCode = {
  good: 0,
  /** a `must` law failed, or a claim did not come out as the theory says */
  failed: 1,
  /** bad usage or bad input */
  usage: 2,
  /** the subject could not start, or broke the protocol */
  subject: 3,
  /** nothing was applicable */
  nothingRan: 4,
  /** a report cannot be read */
  report: 5,
  /** a fault of distill-proof itself, which says nothing about any law: EX_SOFTWARE of sysexits.h */
  internal: 70,
  /** stopped by Ctrl-C or a signal, as shells have it */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
