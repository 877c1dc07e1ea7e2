import { uuidv7 } from 'uuidv7';

import { onlyMe, type Audience } from '../../utils/domain/audience.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import type { TeamNote } from '../../utils/domain/note.ts';
import type { Place } from '../../utils/domain/place.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import type { ReviewEvent } from '../../utils/domain/review.ts';
import type { Team } from '../../utils/domain/team.ts';

export const place: Place = {
  product: 'jira',
  site: 'https://acme.atlassian.net',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://acme.atlassian.net/browse/CXM-12',
};

/** A check whose first sentence is `change`. */
export function buildContent(change: string, over: Partial<NoteContent> = {}): NoteContent {
  return { ...emptyContent('check', place), change, ...over };
}

/** A draft never saved before. */
export function buildDraft(change: string, over: Partial<Draft> = {}): Draft {
  const content = over.content ?? buildContent(change);
  return {
    id: uuidv7(),
    placeKey: placeKeyOf(content.place),
    audience: onlyMe,
    editsNote: null,
    rev: 0,
    updatedAt: 0,
    ...over,
    content,
  };
}

export const team: Team = {
  id: '01930000-0000-7000-8000-00000000000a',
  name: 'Team Rechnung',
  memberCount: 9,
  role: 'member',
  myName: 'Mara',
  minGroupSize: 8,
};

export const otherTeam: Team = {
  ...team,
  id: '01930000-0000-7000-8000-00000000000b',
  name: 'Versand',
};

export const withTeam: Audience = { kind: 'team', teamId: team.id };

export function buildTeamNote(change: string, over: Partial<TeamNote> = {}): TeamNote {
  return {
    id: uuidv7(),
    teamId: team.id,
    content: buildContent(change),
    authorName: 'Jonas',
    mine: false,
    rev: 1,
    sharedAt: 1_000,
    editedAt: 1_000,
    ...over,
  };
}

export function buildAnswer(noteId: string, text: string): ReviewEvent {
  const action = { kind: 'answered' as const, text };
  return { id: uuidv7(), noteId, teamId: team.id, action, byName: 'Pia', at: 2_000 };
}
