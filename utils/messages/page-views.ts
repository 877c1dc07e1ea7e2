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

/** A ticket by what a person knows it. */
export type TicketName = { key: string; summary: string };

export type Created =
  | { kind: 'found'; place: Place; how: 'flag' | 'redirect' | 'look-up' }
  /** Nothing certain: the person's last tickets in this project, newest first. */
  | { kind: 'unsure'; candidates: { ticket: TicketName; place: Place }[] }
  /** No ticket was created. */
  | { kind: 'none' }
  | { kind: 'failed'; problem: SiteProblem };

/** One attempt to recognise something by one hook. */
export type DiagnosisRow = {
  /** Name in the table of hooks, e.g. `issueKey`. */
  hook: string;
  css: string;
  confidence: string;
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

/** A self-hosted site. */
export type SiteView = {
  /** `https://jira.example.org`. */
  origin: string;
  /** By the person, or preset by IT. */
  from: 'person' | 'policy';
  /** `ready`: works. `no-access`: the browser took the permission away, or was never asked. */
  state: 'ready' | 'no-access';
};

/** A keyboard command; `keys` is empty when the browser gave it none. */
export type ShortcutView = {
  command: 'toggle-panel' | 'save-note' | 'next-question' | 'note-passage';
  keys: string;
};
