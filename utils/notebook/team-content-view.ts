import type { TeamContentView } from '../messages/content-views.ts';
import type { TeamContentRow } from '../storage/tables/team-content-row.ts';

/** A stored piece of content as the screens see it; null for a row that holds nothing to show. */
export function toTeamContentView(row: TeamContentRow, myName: string): TeamContentView | null {
  const { id, teamId, doc, wish, sync, refusal } = row;
  if (doc) {
    const { body, state, replaces, proposedByName, proposed, mine, decision } = doc;
    const shown = { body, state, replaces, proposedByName, proposed, mine, decision };
    // What the person wrote last is what the person sees of it.
    return { id, teamId, ...shown, ...(wish ? { body: wish.body } : {}), sync, refusal };
  }
  if (!wish) return null;
  const { body, replaces, named } = wish;
  return {
    id,
    teamId,
    body,
    state: 'proposed',
    replaces,
    proposedByName: named ? myName : null,
    proposed: true,
    mine: true,
    decision: null,
    sync,
    refusal,
  };
}
