/**
 * A start that cannot go on for a reason that a person can mend. The message is one clear sentence
 * for the terminal; no stack trace follows it.
 */
export class StartError extends Error {
  /** 2 for faults of the configuration, 1 for everything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
