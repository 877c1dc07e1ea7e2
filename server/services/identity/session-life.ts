/**
 * Life of a dashboard session, moved on by use. Long, because a CX-Pate who joined by an invite in the
 * browser has no other way back in.
 */
export const SESSION_MS = 90 * 86_400_000;

/** A session in use is moved on at most this often. */
export const SESSION_RENEWAL_MS = 86_400_000;
