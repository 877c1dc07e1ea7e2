import type { ContentBody, TeamContent } from '../../../utils/domain/team-content.ts';
import type { ContentDraft } from './dashboard-port.ts';
import { bodyText } from './same-body.ts';

/** How begun words stand to what the server has under their id. */
export type DraftStanding =
  /** They can be sent from the revision they started from. */
  | { kind: 'free' }
  /** They are what the server has: an answer was lost, or somebody wrote the same. */
  | { kind: 'delivered' }
  /** The server has what was sent from here before; since then more was typed. */
  | { kind: 'ours-before'; rev: number }
  /** Somebody else was faster. */
  | { kind: 'theirs'; current: TeamContent };

export function standingOf(the: {
  draft: ContentDraft;
  body: ContentBody | null;
  current: TeamContent | null;
}): DraftStanding {
  const { draft, body, current } = the;
  if (current === null || current.rev === draft.baseRev) return { kind: 'free' };
  const stands = bodyText(current.body);
  const isInUse = current.state !== 'retired';
  if (isInUse && body !== null && stands === bodyText(body)) return { kind: 'delivered' };
  if (draft.sent !== null && stands === draft.sent)
    return { kind: 'ours-before', rev: current.rev };
  return { kind: 'theirs', current };
}
