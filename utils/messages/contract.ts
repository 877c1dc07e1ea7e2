import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import type { Insertion } from '../domain/insertion.ts';
import type { ContentProblem } from '../domain/note-content.ts';
import type { NudgeAnswer } from '../domain/nudge-history.ts';
import type { NudgeSettings, SnoozeChoice } from '../domain/nudge-settings.ts';
import type { PassageState } from '../domain/passage.ts';
import type { Place } from '../domain/place.ts';
import type { QuestionLevel } from '../domain/question-level.ts';
import type { Settings } from '../domain/settings.ts';
import type { SyncProblem } from '../domain/sync-problem.ts';
import type { ContentBody } from '../domain/team-content.ts';
import type { WorkProfile } from '../domain/work-profile.ts';
import type { LevelView, TeamContentList, TeamContentView } from './content-views.ts';
import type { InvitePreviewView } from './invite-preview-view.ts';
import type {
  MomentOutcome,
  NudgeAnswered,
  NudgeControl,
  NudgeView,
  SeenMoment,
  SuggestedCheck,
} from './nudge-views.ts';
import type {
  Arrival,
  PolicyView,
  ShortcutView,
  SiteView,
  TicketMove,
  TicketNews,
  WorkTab,
} from './page-views.ts';
import type { SyncCalls } from './sync-contract.ts';
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
  /** The page around is gone, or the browser does not let the extension into it. */
  | { kind: 'page-unreachable' }
  | { kind: 'storage-refused' }
  | { kind: 'storage-full' }
  | { kind: 'not-found' }
  | { kind: 'invalid-content'; problem: ContentProblem }
  | { kind: 'invalid-file'; reason: 'not-json' | 'not-ours' | 'newer-version' }
  | {
      kind: 'invalid-invite';
      reason: 'not-a-link' | 'unknown' | 'used-up' | 'expired' | 'second-server' | 'other-server';
    }
  | { kind: 'sync'; problem: SyncProblem }
  /** A fault of ours; `detail` is for the diagnosis page and holds no note text. */
  | { kind: 'unexpected'; detail: string };

export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** Any screen of the extension asks the background, which alone opens the database. */
export type BackgroundCalls = SyncCalls & {
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
  /**
   * Opens "Meine Notizen", the options or the team's content in a tab; `diagnosis`: the options at the diagnosis of the
   * asking tab, `nudges`, `work`, `learnt`: at the nudges, at the role, at what "falsch erkannt" taught; `propose`: the team's content with a new proposal begun;
   * `problems`, `bin`: "Meine Notizen" with what was refused, and its bin.
   */
  openScreen(input: {
    screen:
      | 'notes'
      | 'problems'
      | 'bin'
      | 'options'
      | 'diagnosis'
      | 'programme'
      | 'propose'
      | 'nudges'
      | 'work'
      | 'learnt';
  }): null;
  /**
   * Syncs and answers when the attempt is over. Panels call it while they stand open (null): it keeps the stream
   * alive that tells of news, asks the server itself only where there is none, and keeps a planned pause after a
   * failure. `byPerson`: somebody pressed "try now", so it does not.
   */
  syncNow(input: { byPerson: boolean } | null): Account | null;
  /**
   * A page says where it is, each time that changes. The answer is looked up on this device alone; nothing
   * is sent to find it out.
   */
  arriveAt(input: { place: Place | null }): Arrival;
  /** A page in which something was selected wants its tools. */
  bringTools(input: null): null;
  /** The language the person chose. A page hears no more of the settings, beside how to look. */
  getLanguage(input: null): Settings['language'];
  /** A click in the page (on a selected passage) wants the panel of its own tab open. */
  openPanelHere(input: null): null;
  /** Remembers what was inserted where, so that the note can say so and it can be taken back. */
  keepInsertion(input: { insertion: Insertion }): null;
  /** It was taken back; nothing is left to say. */
  forgetInsertion(input: { id: string }): null;
  /**
   * What was written about a ticket that did not exist yet moves to the ticket it has become, notes and
   * drafts: all of it, or `only` these. Leads back, too. Safe to repeat.
   */
  assignTicket(input: { from: Place; to: Place; only?: string[] }): TicketMove;
  /** What became of the forms for new tickets in the tab that asks. */
  getTicketNews(input: null): TicketNews[];
  /** The person has seen and answered it. */
  endTicketNews(input: { id: string }): null;
  /** The sites the extension works on, what comes with it first, and what the browser says about each. */
  listSites(input: null): SiteView[];
  /**
   * The browser is about to be asked for a site, and the asking screen may not live to see the answer: when
   * access comes, the site is added without it. Null: the person said no.
   */
  wishForSite(input: { origin: string | null }): null;
  /**
   * The browser has just granted access to a site: work there, also in its open tabs. Where IT has locked
   * the sites, the answer is the list as it was; the same goes for `removeSite`.
   */
  addSite(input: { origin: string }): SiteView[];
  /** Leaves a site, its open tabs too, and gives the browser's permission back. */
  removeSite(input: { origin: string }): SiteView[];
  getPolicy(input: null): PolicyView;
  /** Opens the panel in a tab, after putting our script there if it is missing; false: the browser forbids it. */
  openPanelIn(input: { tabId: number }): boolean;
  /** Open tabs of sites on which the extension may work. */
  listWorkTabs(input: null): WorkTab[];
  /** The keyboard commands as they are set in the browser. */
  getShortcuts(input: null): ShortcutView[];
  /** Opens the browser's own page for changing them; false where it has none that can be opened. */
  openShortcutSettings(input: null): boolean;
  /** All of a team's content that this device knows, own proposals included; works offline. */
  listTeamContent(input: { teamId: string }): TeamContentList;
  /**
   * Proposes content to a team. The screen makes the id (UUIDv7) before its first try, so that repeating is
   * safe; another text under an id that may have been sent becomes a proposal of its own, with a new id.
   */
  proposeContent(input: {
    id: string;
    teamId: string;
    body: ContentBody;
    /** Content whose place it would take. */
    replaces: string | null;
    /** Whether the others may see who proposed it. */
    named: boolean;
  }): TeamContentView;
  /** Takes back one's own proposal as long as it was not accepted; everybody's copy goes. */
  withdrawProposal(input: { id: string }): null;
  /**
   * Votes on moving the team's questions to another level; the last vote before the weekly count counts. In
   * a team too small to vote in secret it is a choice for oneself and stays on this device.
   */
  voteLevel(input: { teamId: string; to: QuestionLevel; yes: boolean }): LevelView;
  /**
   * A page says that a moment has come. Decided, stored and shown on this device alone; the text is read by
   * the page itself and goes nowhere.
   */
  momentCame(input: { moment: SeenMoment }): MomentOutcome;
  /** The nudge whose card stands in the tab that asks; null when there is none (any more). */
  getNudge(input: null): NudgeView | null;
  /** Keeps the words in which a nudge asks. */
  keepQuestion(input: { id: string; key: string; text: string }): null;
  /**
   * What the person did with a card. "Später" may carry for how long all nudges stay away; "jetzt beantworten"
   * opens the panel of the tab that asks.
   */
  answerNudge(input: { id: string; answer: NudgeAnswer; snooze?: SnoozeChoice }): NudgeAnswered;
  /** What a nudge asked about a place and is not answered there by a note yet; null: nothing. */
  getSuggestedCheck(input: { place: Place }): SuggestedCheck | null;
  getNudgeControl(input: null): NudgeControl;
  /** A type that is switched on again comes as at the start. Snoozing has a call of its own. */
  changeNudgeSettings(input: { change: Partial<Omit<NudgeSettings, 'snooze'>> }): NudgeControl;
  /** Silences all nudges for a while; null: they may come again. */
  snoozeNudges(input: { choice: SnoozeChoice | null }): NudgeControl;
  /** Takes back what "falsch erkannt" taught. */
  unlearnNudge(input: { id: string }): NudgeControl;
  /** Forgets all about nudges on this device; settings stay. */
  forgetNudges(input: null): NudgeControl;
  getWorkProfile(input: null): WorkProfile;
  changeWorkProfile(input: { change: Partial<WorkProfile> }): WorkProfile;
  /** How wide the tab around a panel is, in CSS pixels of its page; null where the browser does not say. */
  getTabWidth(input: null): number | null;
};

/** The background tells all screens what changed; they ask again for what they show. */
export type ScreenEvents = {
  /** Notes, drafts or reviews of these places changed; null = possibly all. */
  notesChanged: { placeKeys: string[] | null };
  /** Content of some team, or one's own steps on it, may have changed. */
  contentChanged: null;
  /** Nudges, their settings or the person's role and work area changed. */
  nudgesChanged: null;
  accountChanged: { account: Account | null };
  settingsChanged: { settings: Settings };
  /** There is something in `getTicketNews` for some tab. */
  ticketNewsChanged: null;
  sitesChanged: { sites: SiteView[] };
  policyChanged: { policy: PolicyView };
  /** A keyboard command for the panel in this tab. */
  commandGiven: { command: 'save-note' | 'next-question'; tabId: number };
};

/** The panel asks the content script of its own tab. */
export type PageCalls = {
  getPageState(input: null): PageState;
  /** Folds the panel away and gives the focus back to where it was. */
  closePanel(input: null): null;
  /** Shows the panel in this width at once, in CSS pixels; `changeSettings` makes it last. */
  resizePanel(input: { width: number }): null;
};

/** The content script tells the panel in its page. */
export type PanelEvents = {
  pageChanged: { page: PageState };
  /** The panel was opened and should take the focus. */
  panelOpened: { page: PageState };
  /** The page's text changed, and marked passages stand otherwise in it than was answered last. */
  passagesMoved: { standing: { id: string; state: PassageState }[] };
};

/** The background tells the content script. */
export type TabEvents = {
  /** Keyboard command or toolbar: open the panel, or close it. */
  togglePanel: null;
  /** Open it, if it is not. */
  showPanel: null;
  /** Own or team notes exist for this place, or no longer. */
  presenceChanged: { notesHere: boolean };
  settingsChanged: { settings: Settings };
};
