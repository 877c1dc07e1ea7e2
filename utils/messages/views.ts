import type { Draft } from '../domain/draft.ts';
import type { Insertion } from '../domain/insertion.ts';
import type { SyncState } from '../domain/note-state.ts';
import type { Note, TeamNote } from '../domain/note.ts';
import type { Place } from '../domain/place.ts';
import type { ReviewEvent } from '../domain/review.ts';
import type { Settings } from '../domain/settings.ts';
import type { SyncStatus } from '../domain/sync-problem.ts';
import type { Team } from '../domain/team.ts';

/** One's own note with everything a screen says about it. */
export type OwnNoteView = {
  note: Note;
  sync: SyncState;
  /** Why the server refused the last change (a `RejectionCode`); null when it did not. */
  refusal: string | null;
  /** The version that was faster, when the same note was changed elsewhere; the person settles it. */
  conflict: TeamNote | null;
  review: ReviewEvent[];
  /** The form for a new ticket in which it was written, before there was the ticket it stands at now. */
  cameFrom?: Place;
  /** Where its text was put into Jira or Confluence, newest first. */
  insertions: Insertion[];
};

/** A colleague's shared note. */
export type TeamNoteView = { note: TeamNote; review: ReviewEvent[] };

/** The connection to a team server; null as long as the person has not joined any team. */
export type Account = {
  serverUrl: string;
  teams: Team[];
  status: SyncStatus;
};

/** Everything the panel shows for one place, in one answer. */
export type PlaceView = {
  placeKey: string;
  /** Unsaved drafts of this place, newest first. */
  drafts: Draft[];
  /** Newest first. */
  own: OwnNoteView[];
  /** Newest first. */
  team: TeamNoteView[];
  account: Account | null;
  settings: Settings;
};

/** What the panel knows about the page around it. */
export type PageState = {
  /** The recognised place; null when this page is Jira or Confluence but nothing in particular. */
  place: Place | null;
  /** The page's address; tells one page that was not recognised from another, and where a key belongs. */
  address?: string;
  /** How it was recognised. */
  knownBy: 'address' | 'page-data' | 'page-look' | null;
  /** A create dialog lies over the page; then `place` is the thing about to be created. */
  createDialog: boolean;
  colorMode: 'light' | 'dark' | null;
  /** Whether the panel stands open. */
  open: boolean;
  /** This panel took the place of one that stood open when the extension was updated, with the focus or without. */
  renewed?: 'focused' | 'open' | null;
};

/** Filter of "Meine Notizen". */
export type NoteFilter = {
  text: string;
  state: 'all' | 'draft' | 'on-device' | 'shared' | 'answered' | 'problem';
  product: 'all' | Place['product'];
};

export type NotePage = {
  notes: OwnNoteView[];
  /** Drafts that match the filter; they have no note yet. */
  drafts: Draft[];
  /** All notes that match, not only this page. */
  total: number;
  /** Everything there is, so that an empty list can tell "none yet" from "none found". */
  totalUnfiltered: number;
};

/**
 * Why an entry of a file was not taken. `shared-here`: the note is shared from this device, and a file never
 * changes what others read. `cut-off`: the file ends too early (`line` is 0).
 */
export type ImportRefusal = 'invalid' | 'empty' | 'too-long' | 'shared-here' | 'cut-off';

export type ImportReport = {
  added: number;
  unchanged: number;
  refused: { line: number; reason: ImportRefusal }[];
};
