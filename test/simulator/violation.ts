/** The promises, as `check-*.ts` holds them against a history. */
export type Invariant =
  /** What was acknowledged is on the server for ever, or has an explicit tombstone. */
  | 'I1'
  /** A mutation takes effect at most once. */
  | 'I2'
  /** A text never disappears from a device without its person's act. */
  | 'I3'
  /** At rest, every client holds what the server shows it, and every outbox is empty. */
  | 'I4'
  /** Nobody sees time run backwards, and everybody sees what they wrote. */
  | 'I5'
  /** No byte of a note reaches somebody who may not see it. */
  | 'I6'
  /** A secret vote leads to nobody. */
  | 'I7'
  /** An outbox makes progress or says why it does not. */
  | 'I8'
  /** Something threw that should have answered. */
  | 'fault';

/** A broken promise; ends the history. */
export class Violation extends Error {
  readonly invariant: Invariant;

  constructor(invariant: Invariant, what: string) {
    super(`${invariant}: ${what}`);
    this.invariant = invariant;
  }
}

export function insist(holds: boolean, invariant: Invariant, what: () => string): asserts holds {
  if (!holds) throw new Violation(invariant, what());
}
