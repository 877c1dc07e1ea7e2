import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContentProblem } from '../domain/note-content.ts';
import type { Place } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';
import type { SyncProblem } from '../domain/sync-problem.ts';
import type { InvitePreviewView } from './invite-preview-view.ts';
import type {
  Account,
  ImportReport,
  NoteFilter,
  NotePage,
  OwnNoteView,
  PageState,
  PlaceView,
} from './views.ts';

/** Why a call could not be done. Every kind has its sentence in both languages. */
export type CallError =
  /** The background does not answer: it was ended and could not be woken. */
  | { kind: 'background-gone' }
  /** The extension was updated or removed while this screen stood open. */
  | { kind: 'extension-gone' }
  | { kind: 'storage-refused' }
  | { kind: 'storage-full' }
  | { kind: 'not-found' }
  | { kind: 'invalid-content'; problem: ContentProblem }
  | { kind: 'invalid-file'; reason: 'not-json' | 'not-ours' | 'newer-version' }
  | {
      kind: 'invalid-invite';
      reason: 'not-a-link' | 'unknown' | 'used-up' | 'expired' | 'second-server';
    }
  | { kind: 'sync'; problem: SyncProblem }
  /** A fault of ours; `detail` is for the diagnosis page and holds no note text. */
  | { kind: 'unexpected'; detail: string };

export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** Any screen of the extension asks the background, which alone opens the database. */
export type BackgroundCalls = {
  /** Everything the panel shows for a place. */
  openPlace(input: { place: Place }): PlaceView;
  /**
   * Keeps what was typed so far. Acknowledged after the database has it. When another window wrote
   * the same draft meanwhile (`rev` is behind), the text is kept as a draft of its own: the answer
   * then carries a new id.
   */
  saveDraft(input: { draft: Draft }): Draft;
  /** Throws a draft away, on the person's click only. */
  discardDraft(input: { draftId: string }): null;
  /** Turns a draft into a note, or into a new version of the note it edits. Safe to repeat. */
  saveNote(input: { draft: Draft; audience: Audience }): OwnNoteView;
  /** Shares or recalls a note. */
  changeAudience(input: { noteId: string; audience: Audience }): OwnNoteView;
  /** Keeps one of two versions of a note that was changed in two places. */
  settleConflict(input: { noteId: string; keep: 'mine' | 'theirs' }): OwnNoteView;
  /** Moves a note to the bin. Others lose sight of it when the time for undo is over (10 s). */
  deleteNote(input: { noteId: string }): null;
  /** Brings a note back from the bin; within 10 s nobody else has noticed anything. */
  undoDelete(input: { noteId: string }): OwnNoteView;
  /** One's own notes, newest first. `limit` rows from `offset`. */
  listNotes(input: { filter: NoteFilter; offset: number; limit: number }): NotePage;
  /** The whole collection as a file's text. */
  exportNotes(input: { format: 'json' | 'markdown' }): { fileName: string; text: string };
  /** Adds notes from an export; never overwrites what is newer here. Imported notes are `me`. */
  importNotes(input: { text: string }): ImportReport;
  getAccount(input: null): Account | null;
  getSettings(input: null): Settings;
  changeSettings(input: { change: Partial<Settings> }): Settings;
  /** Asks the server behind an invite link what it invites to. */
  previewInvite(input: { link: string }): InvitePreviewView;
  joinTeam(input: { link: string; name: string }): Account;
  /** Leaves a team: own notes stay here as private ones, colleagues' notes go. */
  leaveTeam(input: { teamId: string }): Account | null;
  /** Opens the dashboard in a new tab, already signed in. */
  openDashboard(input: { teamId: string }): null;
  /** Opens "Meine Notizen" or the options in a tab. */
  openScreen(input: { screen: 'notes' | 'options' }): null;
  /**
   * Syncs and answers when the attempt is over. Panels call it while they stand open (null): then a
   * planned pause after a failure is kept. `byPerson`: somebody pressed "try now", so it is not.
   */
  syncNow(input: { byPerson: boolean } | null): Account | null;
};

/** The background tells all screens what changed; they ask again for what they show. */
export type ScreenEvents = {
  /** Notes, drafts or reviews of these places changed; null = possibly all. */
  notesChanged: { placeKeys: string[] | null };
  accountChanged: { account: Account | null };
  settingsChanged: { settings: Settings };
};

/** The panel asks the content script of its own tab. */
export type PageCalls = {
  getPageState(input: null): PageState;
  /** Folds the panel away and gives the focus back to where it was. */
  closePanel(input: null): null;
};

/** The content script tells the panel in its page. */
export type PanelEvents = {
  pageChanged: { page: PageState };
  /** The panel was opened and should take the focus. */
  panelOpened: { page: PageState };
};

/** The background tells the content script. */
export type TabEvents = {
  /** Keyboard command or toolbar: open the panel, or close it. */
  togglePanel: null;
  settingsChanged: { settings: Settings };
};
