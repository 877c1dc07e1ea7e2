import type { Mutation } from '../../protocol/mutation.ts';

/**
 * A change the server has yet to answer. `seq` is null until it is about to be sent for the first time;
 * from then on the row is frozen, because the server may already have done it and stored its answer
 * under that number. Rows that are not frozen may be replaced: only the newest wish is sent.
 */
export type OutboxRow = {
  /** Order of arrival, counted by the database. Frozen rows always come first. */
  order: number;
  v: 1;
  seq: number | null;
  noteId: string;
  mutation: Mutation;
  /** Since when a change of this note waits; survives replacement. Milliseconds since 1970. */
  queuedAt: number;
  /**
   * It went out under a number that counts no more, because the client began anew. The server may have
   * done it, so it goes out again, unreplaced, before anything that was wished later.
   */
  wentOut?: true;
  /**
   * What the server's log told of the note while the answer was awaited: the latest revision, 0 for a removal.
   * An answer that was given before that is no longer the last word.
   */
  toldRev?: number;
  /** It takes back what the server is known to show; a number, so that such rows are found at once. */
  takesBack?: 1;
  /** It waits for the person's word, behind all others (`weigh-removals.ts`). */
  isHeld?: true;
  /** The person has said that it may go. Whatever takes its place has to be asked for anew. */
  isAllowed?: true;
  /** The way to the server refuses a body of this size: its number goes out with an empty one. */
  tooLarge?: boolean;
};

/** Whether a row is frozen: the server may already have done it. */
export function isFrozen({ seq, wentOut }: Pick<OutboxRow, 'seq' | 'wentOut'>): boolean {
  return seq !== null || wentOut === true;
}

/** An outbox row before the database gave it its place in the queue. */
export type NewOutboxRow = Omit<OutboxRow, 'order'>;
