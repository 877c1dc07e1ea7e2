import type { Draft } from '../../utils/domain/draft.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { Passage } from '../../utils/domain/passage.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account, OwnNoteView, PageState, PlaceView } from '../../utils/messages/views.ts';
import type { DraftKeeper } from '../note/draft-view.ts';

/** How the panel knows where it is; `manual` = the person said so. */
export type KnownBy = NonNullable<PageState['knownBy']> | 'manual';

/** The draft of a place that was left while its last words could not be saved. */
export type Stray = { keeper: DraftKeeper; place: Place };

export type PanelState = {
  /** What the content script says about the page around; null until it has spoken. */
  page: PageState | null;
  /** The place shown: the recognised one, or the one named by hand. */
  place: Place | null;
  knownBy: KnownBy | null;
  /** Everything of this place; null while it is on its way. Never that of another place. */
  view: PlaceView | null;
  /** Why the view could not be had. */
  error: CallError | null;
  /** The draft in the form; null while there is no place. */
  keeper: DraftKeeper | null;
  /** Edits of saved notes that are open in the list, by note id. */
  edits: ReadonlyMap<string, DraftKeeper>;
  strays: readonly Stray[];
  /** Known from the last view; kept when the place changes. */
  account: Account | null;
  settings: Settings | null;
  /** The extension was updated: this panel can read, copy and nothing else. */
  gone: boolean;
};

export type PanelSession = {
  state: () => PanelState;
  subscribe: (onChange: () => void) => () => void;
  /**
   * The page around changed, or spoke for the first time. A place named by hand lasts until the page
   * is another.
   */
  showPage: (page: PageState) => void;
  /** The person says where they are; null = recognise again. */
  nameByHand: (place: Place | null) => void;
  /** Asks for everything of the place again. An answer for a place that was left is not looked at. */
  refresh: () => Promise<void>;
  /** Puts another draft of this place into the form; the one in it goes to its place first. */
  takeDraft: (draft: Draft) => void;
  /**
   * Makes a passage of the page what the draft is about. A draft that is about another one already goes to its
   * place, and a second one is begun: what was typed is never replaced.
   */
  takePassage: (passage: Passage) => void;
  /**
   * Opens a saved note for editing; goes on with an edit that was begun before, or with `content`
   * brought back from a discarded one.
   */
  startEdit: (own: OwnNoteView, content?: NoteContent | null) => void;
  /** Closes an edit. Its draft was discarded or saved before, or stays where it is. */
  endEdit: (noteId: string) => void;
  /** Starts to listen to the background; the answer stops it. */
  listen: () => () => void;
  /** Remembers what a call outside found out about the extension's end. */
  noteFailure: (error: CallError) => CallError;
};

export const emptyPanel: PanelState = {
  page: null,
  place: null,
  knownBy: null,
  view: null,
  error: null,
  keeper: null,
  edits: new Map(),
  strays: [],
  account: null,
  settings: null,
  gone: false,
};
