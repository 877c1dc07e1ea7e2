import type { RemoteState } from '../tables/own-note-row.ts';

/**
 * What the server holds after an answer that nobody remembers, or before it has told a space anew: perhaps the
 * content that is noted, perhaps another one, perhaps nothing. No note has the revision 0, and none is sent as an
 * edit of it: it would conflict with itself. The next pull says what is true.
 */
export function unsure(remote: RemoteState): RemoteState {
  return { ...remote, rev: 0 };
}

export function isUnsure(remote: RemoteState | null): remote is RemoteState & { rev: 0 } {
  return remote?.rev === 0;
}
