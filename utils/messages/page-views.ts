import type { CreatedTicket } from '../domain/created-ticket.ts';
import type { TicketEvidence } from '../domain/guess-ticket.ts';
import type { InsertTarget, InsertUndo } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import type { Language, Settings } from '../domain/settings.ts';
import type { SiteProblem } from '../domain/site-problem.ts';

/** What a page is told when it says where it is. */
export type Arrival = {
  /** With the look of this site: side and width are kept for each. */
  settings: Settings;
  /** Own or team notes exist for this place. */
  notesHere: boolean;
};

/** Where a note can go, or why that could not be found out. */
export type InsertOffer = {
  targets: InsertTarget[];
  /** Language of the ticket or page, from its own words. */
  language: Language;
  /** Why the site did not say what is allowed; editors and the clipboard still are. */
  problem: SiteProblem | null;
};

export type InsertOutcome =
  | { kind: 'done'; url: string | null; undo: InsertUndo | null }
  | { kind: 'failed'; problem: SiteProblem };

export type UndoOutcome = { kind: 'done' } | { kind: 'failed'; problem: SiteProblem };

/** The person's last tickets on a site, newest first; null, and why, when the site did not say. */
export type CreatedList =
  | { tickets: CreatedTicket[]; problem: null }
  | { tickets: null; problem: SiteProblem };

/** What a page and one look-up tell about a ticket that may just have been created. */
export type CreatedTraces = CreatedList & Pick<TicketEvidence, 'named'>;

/**
 * News for the tab in which a form for a new ticket stood, until the person has seen them. Everything
 * written there that is meant is in `ids`: notes and drafts.
 */
export type TicketNews = {
  id: string;
  /** The form. */
  from: Place;
  ids: string[];
} & (
  | ({ kind: 'moved'; to: Place } & TicketMove)
  /** Nobody can know which ticket it has become but the person. */
  | { kind: 'question'; candidates: CreatedTicket[] }
);

/** How many notes and drafts moved. */
export type TicketMove = { notes: number; drafts: number };

/** One attempt to recognise something by one hook. */
export type DiagnosisRow = {
  /** Name in the table of hooks, e.g. `issueKey`. */
  hook: string;
  css: string;
  confidence: string;
  /** Which edition of the product draws it. */
  edition: string;
  /** Elements that matched. */
  matches: number;
};

/** How a page was recognised, without a word of its content. */
export type Diagnosis = {
  /** The address with every key, id, name and query value replaced by what it is. */
  address: string;
  facts: { name: string; value: string; source: string; confidence: string }[];
  rows: DiagnosisRow[];
};

/** An open tab on a site where the extension may work, told by its address alone. */
export type WorkTab = {
  tabId: number;
  /** Host and context path: `jira.example.org/jira`. */
  site: string;
  /** Null where the address alone does not tell. */
  product: 'jira' | 'confluence' | null;
  context: string;
};

/** A site the extension works on, or would if the browser let it. */
export type SiteView = {
  /** `https://jira.example.org`; for what comes with the extension a pattern: `https://*.atlassian.net`. */
  origin: string;
  /** Comes with the extension, added by the person, or preset by IT. */
  from: 'extension' | 'person' | 'policy';
  /** `ready`: works. `no-access`: the browser took the permission away, or was never asked. */
  state: 'ready' | 'no-access';
};

/** What IT can take out of people's hands. */
export const policyLocks = ['sites', 'team', 'language', 'defaultAudience'] as const;
export type PolicyLock = (typeof policyLocks)[number];

/** What IT has preset through the browser; everything null and empty where there is no IT. */
export type PolicyView = {
  /** Origins of preset sites. */
  sites: string[];
  /** Address of the team server, without a slash at the end. */
  teamServer: string | null;
  inviteLink: string | null;
  language: Settings['language'] | null;
  defaultAudience: Settings['defaultAudience'] | null;
  locked: PolicyLock[];
  /** Names of the values that could not be used, e.g. `sites[1]`. */
  ignored: string[];
};

/** A keyboard command; `keys` is empty when the browser gave it none. */
export type ShortcutView = {
  command: 'toggle-panel' | 'save-note' | 'next-question' | 'note-passage';
  keys: string;
};
