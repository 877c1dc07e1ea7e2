import type { Direction } from '../../../utils/domain/note-content.ts';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import type { ReviewAction, ReviewEvent } from '../../../utils/domain/review.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import type { TeamContent } from '../../../utils/domain/team-content.ts';
import type { Role, Team } from '../../../utils/domain/team.ts';
import type { ContentDeed, DeedAnswer } from './content-deed.ts';
import type { Outcome } from './dashboard-problem.ts';

/** What the inbox can be narrowed to. There is no field for a person, and there will be none. */
export type InboxFilter = {
  state?: TeamState;
  touchpoint?: Touchpoint;
  journeyStep?: JourneyStep;
  direction?: Direction;
  product?: 'jira' | 'confluence' | 'web';
  /** Words to find in the note, its place's title or key. */
  text?: string;
};

export type InboxItem = { note: TeamNote; state: TeamState };

/** Newest first. `total` counts all notes of the filter, not of the page; `totalIsMore`: there are still more. */
export type InboxPage = {
  items: InboxItem[];
  nextCursor: string | null;
  total: number;
  totalIsMore?: boolean | undefined;
};

export type NoteDetail = { note: TeamNote; state: TeamState; events: ReviewEvent[] };

export type HeatMapCell = {
  touchpoint: Touchpoint;
  journeyStep: JourneyStep;
  count: number;
  plus: number;
  minus: number;
  quote: { noteId: string; text: string };
};
export type HeatMap = { minGroupSize: number; cells: HeatMapCell[] };

/** `expiresAt`: milliseconds since 1970. */
export type Invite = { link: string; expiresAt: number };
export type InvitePreview = { teamName: string; memberCount: number; role: Role };

/** The team server as the dashboard sees it. Every failure is data; nothing here throws. */
export type DashboardPort = {
  teams: (signal?: AbortSignal) => Promise<Outcome<Team[]>>;
  /** Trades a code of the extension for a session; the code works once. */
  signIn: (handoff: string) => Promise<Outcome<null>>;
  previewInvite: (code: string) => Promise<Outcome<InvitePreview>>;
  join: (code: string, name: string) => Promise<Outcome<null>>;
  signOut: () => Promise<Outcome<null>>;
  notes: (
    teamId: string,
    filter: InboxFilter,
    page: { cursor: string | null; limit: number },
    signal?: AbortSignal,
  ) => Promise<Outcome<InboxPage>>;
  note: (teamId: string, noteId: string, signal?: AbortSignal) => Promise<Outcome<NoteDetail>>;
  /** `eventId` is made here and kept for every retry, so a repeated send is the same event. */
  review: (
    teamId: string,
    noteId: string,
    eventId: string,
    action: ReviewAction,
  ) => Promise<Outcome<NoteDetail>>;
  heatMap: (teamId: string, signal?: AbortSignal) => Promise<Outcome<HeatMap>>;
  /** All of the team's own content that this person may read, newest change first. */
  content: (teamId: string, signal?: AbortSignal) => Promise<Outcome<TeamContent[]>>;
  /** Repeating a deed under the same ids is the same deed. */
  changeContent: (teamId: string, deed: ContentDeed) => Promise<Outcome<DeedAnswer>>;
  invite: (teamId: string, role: Role, maxUses: number) => Promise<Outcome<Invite>>;
  leave: (teamId: string) => Promise<Outcome<null>>;
  /** Calls `onPoke` whenever something in the team may have changed, until `signal` ends it. */
  watch: (teamId: string, onPoke: () => void, signal: AbortSignal) => void;
};

/** Unsent words of a CX-Pate, kept in this browser until the server has them. */
export type ReviewDraft = {
  text: string;
  outcome: 'change' | 'accept' | 'decline' | null;
  /** The event under which exactly these words were sent without a clear answer; null before. */
  sentAs: string | null;
};
export type DraftKind = 'answer' | 'decision';

export type DraftStore = {
  load: (noteId: string, kind: DraftKind) => ReviewDraft | null;
  /** A blank draft is forgotten. */
  save: (noteId: string, kind: DraftKind, draft: ReviewDraft) => void;
  clear: (noteId: string, kind: DraftKind) => void;
};

/** Unsent content, kept in this browser until the server has it. */
export type ContentDraft = {
  /** Under which it will be stored: a second try is the same content. */
  id: string;
  /** The revision the changes started from; 0 for new content and proposals. */
  baseRev: number;
  /** The form's fields. */
  words: Record<string, string>;
  /** The body as it was last sent without a clear answer (`bodyText`); null before. */
  sent: string | null;
};

export type ContentDraftStore = {
  load: (key: string) => ContentDraft | null;
  save: (key: string, draft: ContentDraft) => void;
  clear: (key: string) => void;
};

/** How this browser wants to see the dashboard. `auto` follows the system. */
export type Preferences = {
  language: 'auto' | 'de' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Single-key shortcuts can be switched off: some speech input types letters. */
  shortcuts: boolean;
  /** Sentence starters under the answer. */
  starters: boolean;
  /** The team that was looked at last; null before the first. */
  team: string | null;
};

/** The browser's address bar, as far as the dashboard uses it. */
export type Address = {
  hash: () => string;
  push: (hash: string) => void;
  replace: (hash: string) => void;
  /** Calls back when the person goes back or forward; returns the way to stop. */
  onChange: (listener: () => void) => () => void;
};

/** What the views need from the world. */
export type World = {
  port: DashboardPort;
  drafts: DraftStore;
  contentDrafts: ContentDraftStore;
  address: Address;
  newId: () => string;
  now: () => number;
  /** Puts a text on the clipboard; tells whether the browser let us. */
  copy: (text: string) => Promise<boolean>;
};
