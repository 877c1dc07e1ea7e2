import type { Analysis } from '../domain/analysis.ts';
import type { InsertTarget, InsertUndo } from '../domain/insertion.ts';
import type { NudgeType } from '../domain/nudge.ts';
import type { Passage, PassageState } from '../domain/passage.ts';
import type { Place } from '../domain/place.ts';
import type { TicketText } from '../domain/ticket-text.ts';
import type {
  CreatedList,
  CreatedTraces,
  Diagnosis,
  InsertOffer,
  InsertOutcome,
  UndoOutcome,
} from './page-views.ts';

/**
 * Panel, popup, options and background ask the page tools: code that is put into a page only when it is
 * needed there. It alone asks Jira or Confluence something as the signed-in person and touches editors.
 */
export type ToolCalls = {
  /** Where a note of this place can go, best first; what the person may do was asked before. */
  listTargets(input: { place: Place }): InsertOffer;
  /** Inserts once per `attempt`, however often the call is repeated. */
  insertText(input: { attempt: string; target: InsertTarget; text: TicketText }): InsertOutcome;
  undoInsertion(input: { attempt: string; place: Place; undo: InsertUndo }): UndoOutcome;
  /**
   * What this page (success flag, the issue it leads to) and one look-up tell of tickets that the person
   * created since then. Watches the page for a few seconds first.
   */
  findCreated(input: { site: string; since: number }): CreatedTraces;
  /** The person's own tickets on this site, newest first, by one look-up. */
  listCreated(input: { site: string; since: number }): CreatedList;
  /** Marks passages in the page, in place of those marked before, and says which still stand. */
  markPassages(input: {
    passages: { id: string; passage: Passage }[];
  }): { id: string; state: PassageState }[];
  /** Scrolls a marked passage into view; false when it stands nowhere. */
  showPassage(input: { id: string }): boolean;
  /** Keeps what is selected now for the panel to take; false: nothing is selected that could be noted. */
  keepPassage(input: null): boolean;
  /** The passage that was to be noted when the panel was asked for; it is handed out once. */
  takePassage(input: null): Passage | null;
  /** What was tried to recognise this page, and what matched. Holds no content of the page. */
  diagnose(input: null): Diagnosis;
};

/** The background sets the watch for moments in a page: code that is put there with the first place of interest. */
export type WatchCalls = {
  /** Watches this place, in place of what was watched before; null: nothing any more. */
  watchPlace(input: {
    watch: { place: Place; types: NudgeType[]; ownTicket: boolean } | null;
  }): null;
};

/** Background and card ask the code that judges a text and holds the card; put into a page when a moment has come. */
export type NudgeCalls = {
  /** Reads title and text of this place where the page shows them, and judges them. Null: it shows another place. */
  judgePlace(input: { place: Place }): Analysis | null;
  /** Puts the card at the launcher, without taking the focus. */
  showCard(input: null): null;
  /** Takes the card away; the focus goes back to where it was, if the card had it. */
  hideCard(input: null): null;
  /** The card says how tall it is, in CSS pixels. */
  fitCard(input: { height: number }): null;
};
