/**
 * A note that its author took back from a team, as the server is known to have done. It outlives the note and the
 * bin: a server that is restored from an older backup shows the note again and has to be told again.
 */
export type WithdrawnRow = {
  /** Order of arrival, counted by the database: clocks leap. */
  order: number;
  v: 1;
  noteId: string;
  teamId: string;
};

/** The row before the database gave it its place. */
export type NewWithdrawnRow = Omit<WithdrawnRow, 'order'>;
