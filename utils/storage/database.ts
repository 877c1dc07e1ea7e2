import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';

import type { ReviewEvent } from '../domain/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { Team } from '../domain/team.ts';
import type { DraftRow } from './tables/draft-row.ts';
import type { InsertionRow } from './tables/insertion-row.ts';
import type { LevelVoteRow } from './tables/level-vote-row.ts';
import type { MetaRow } from './tables/meta-row.ts';
import type { NudgeRow } from './tables/nudge-row.ts';
import type { NewOutboxRow, OutboxRow } from './tables/outbox-row.ts';
import type { OwnNoteRow } from './tables/own-note-row.ts';
import type { SiteRow } from './tables/site-row.ts';
import type { SpaceRow } from './tables/space-row.ts';
import type { TeamContentRow } from './tables/team-content-row.ts';
import type { TeamNoteRow } from './tables/team-note-row.ts';
import type { TrashRow } from './tables/trash-row.ts';
import type { NewWithdrawnRow, WithdrawnRow } from './tables/withdrawn-row.ts';

/**
 * The one database. Only the background opens it.
 *
 * The schema only ever grows: an older copy of the extension, still open in some tab, writes with its
 * old code after an upgrade. A new version names its changed tables alone; new fields get their
 * defaults where they are read.
 */
export class Database extends Dexie {
  declare readonly drafts: EntityTable<DraftRow, 'id'>;
  declare readonly notes: EntityTable<OwnNoteRow, 'id'>;
  declare readonly teamNotes: EntityTable<TeamNoteRow, 'id'>;
  declare readonly reviews: EntityTable<ReviewEvent, 'id'>;
  declare readonly outbox: Table<OutboxRow, number, NewOutboxRow>;
  declare readonly spaces: EntityTable<SpaceRow, 'id'>;
  declare readonly teams: EntityTable<Team, 'id'>;
  declare readonly trash: EntityTable<TrashRow, 'id'>;
  declare readonly settings: Table<{ key: 'settings'; value: Partial<Settings> }, 'settings'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;
  declare readonly insertions: EntityTable<InsertionRow, 'id'>;
  declare readonly sites: EntityTable<SiteRow, 'origin'>;
  declare readonly teamContent: EntityTable<TeamContentRow, 'id'>;
  declare readonly nudges: Table<NudgeRow, NudgeRow['key']>;
  declare readonly levelVotes: EntityTable<LevelVoteRow, 'teamId'>;
  declare readonly withdrawn: Table<WithdrawnRow, number, NewWithdrawnRow>;

  constructor(name = 'kundenblick', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({
      drafts: 'id, placeKey, editsNote',
      notes: 'id, placeKey',
      teamNotes: 'id, placeKey, teamId',
      reviews: 'id, noteId, teamId',
      outbox: '++order, noteId, queuedAt',
      spaces: 'id',
      teams: 'id',
      trash: 'id, [done+dueAt]',
      settings: 'key',
      meta: 'key',
    });
    this.version(2).stores({ insertions: 'id, noteId, undoUntil', sites: 'origin' });
    this.version(3).stores({ teamContent: 'id, teamId', levelVotes: 'teamId', nudges: 'key' });
    this.version(4).stores({ withdrawn: '++order, &[noteId+teamId]' });
    // What an older version queued bears no mark, and goes as it always went. A note has a `refusal` that an index
    // takes (a text, not null) only when it was refused: all others cost it nothing.
    this.version(5).stores({
      notes: 'id, placeKey, refusal',
      trash: 'id, [done+dueAt], feltAt',
      outbox: '++order, noteId, queuedAt, takesBack',
    });
    // Few rows have a `backAs`; the index holds these alone.
    this.version(6).stores({ trash: 'id, [done+dueAt], feltAt, [deletedAt+id], backAs' });
  }
}
