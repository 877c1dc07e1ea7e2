/**
 * Version of the wire between extension, dashboard and team server. Raise it with every change that an
 * older reader could not understand, and add a line to the history.
 *
 * 1  2026-11  push, pull, join, session, review of shared notes
 *    2026-11  content.passage, optional: older readers keep it unread
 *    2026-11  the team's own content and level; told only to readers that say they know it (`knows`)
 *    2026-11  role-entry.roleName, optional: the name of a team's own role
 *    2026-11  takes, optional: who hears it may send larger pushes, and packed ones; made, optional: who reads it is
 *             spared its own notes, the others are told them again; pages of up to 2,500 operations
 *    2026-11  GET /v1/poke: who does not know it goes on asking now and then
 *    2026-11  totalIsMore, optional: who does not know it shows the total as if it were exact
 *    2026-11  pruned, optional: who does not know it asks the person about notes that another device changed meanwhile
 */
export const PROTOCOL_VERSION = 1;

/** Oldest version this code still answers. */
export const OLDEST_SUPPORTED_VERSION = 1;
