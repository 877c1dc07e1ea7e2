import type { Audience } from '../../utils/domain/audience.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';

export type DraftStatus =
  /** Nothing was entered. */
  | { kind: 'untouched' }
  /** Entered, not yet confirmed by the database. */
  | { kind: 'typing' }
  | { kind: 'kept' }
  /** The text is in the field and nowhere else. */
  | { kind: 'failed'; error: CallError };

export type DraftView = {
  placeKey: string;
  /** Null until the first keystroke mints it. */
  draftId: string | null;
  content: NoteContent;
  audience: Audience;
  status: DraftStatus;
  /** The note is being saved; the form waits. */
  saving: boolean;
};

export type DraftStart = {
  placeKey: string;
  /** What the form shows when nothing was entered. */
  content: NoteContent;
  audience: Audience;
  /** The note that is being edited, or null for a new one. */
  editsNote: string | null;
  /** When that note was last changed, as far as this screen has seen; milliseconds since 1970. */
  seen?: number | undefined;
  /** A draft found in the database, to be continued. */
  found: Draft | null;
};

export type DraftKeeper = {
  view: () => DraftView;
  subscribe: (onChange: () => void) => () => void;
  setContent: (content: NoteContent) => void;
  setAudience: (audience: Audience) => void;
  /** Shows a draft found in the database, as long as nothing was entered here. */
  adopt: (found: Draft) => void;
  /** The place got a new title or address; what is saved from now on carries it. */
  refreshPlace: (place: Place) => void;
  /** The person gave the place another title. That is text like any other, and the next note bears it, too. */
  rename: (title: string) => void;
  /** Sends what is not yet kept; answers whether everything is kept now. */
  flush: () => Promise<boolean>;
  /** The page is about to vanish: posts what is not yet kept, without waiting for anything. */
  leave: () => void;
  /** Turns the draft into a note; afterwards the keeper is empty, ready for the next one. */
  save: (audience: Audience) => Promise<Result<OwnNoteView>>;
  /** Throws the draft away, on the person's click. */
  discard: () => Promise<CallError | null>;
  /** Changes with every keystroke and every answer; see `reconcile`. */
  stamp: () => number;
  /**
   * Takes over what another window did to this draft, if nothing happened here since `stamp` was
   * read: newer text replaces the older, a draft that was saved or discarded there leaves here.
   * Answers whether it left.
   */
  reconcile: (drafts: readonly Draft[], stamp: number) => boolean;
};
