import type { Insertion, InsertTarget } from '../../utils/domain/insertion.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { InsertClient } from './insert-client.ts';

export type InsertResult =
  /** It is there; `kept` says whether the note remembers it. */
  | { kind: 'done'; insertion: Insertion; kept: boolean }
  | { kind: 'failed'; problem: SiteProblem }
  /** The question never reached the page. */
  | { kind: 'not-asked'; error: CallError };

export type Inserter = (
  choice: string,
  target: InsertTarget,
  text: TicketText,
) => Promise<InsertResult>;

/**
 * Writes a note's text where the person chose. One attempt belongs to each choice: however often the
 * question is repeated, the page's tools write once. Only after a clear answer does the same choice get a
 * new attempt; without one nobody knows, and the old attempt keeps the second comment from being written.
 */
function createInserter(client: InsertClient, noteId: string): Inserter {
  const attempts = new Map<string, string>();

  return async (choice, target, text) => {
    const attempt = attempts.get(choice) ?? client.newId();
    attempts.set(choice, attempt);
    const answer = await client.askTools('insertText', { attempt, target, text });
    if (!answer.ok) {
      return answer.error.kind === 'extension-gone'
        ? { kind: 'not-asked', error: answer.error }
        : { kind: 'failed', problem: { kind: 'outcome-unknown' } };
    }
    attempts.delete(choice);
    const outcome = answer.value;
    if (outcome.kind === 'failed') return outcome;
    const { url, undo } = outcome;
    const { way, place } = target;
    const insertion = { id: attempt, noteId, way, place, at: client.now(), url, undo };
    const { ok: kept } = await client.ask('keepInsertion', { insertion });
    return { kind: 'done', insertion, kept };
  };
}

const inserters = new WeakMap<InsertClient, Map<string, Inserter>>();

/**
 * The one inserter of a note on this screen. A dialog that was closed while it wrote and opened again goes on
 * with the same attempts, so that the second click does not write a second comment.
 */
export function inserterOf(client: InsertClient, noteId: string): Inserter {
  const ofClient = inserters.get(client) ?? new Map<string, Inserter>();
  inserters.set(client, ofClient);
  const inserter = ofClient.get(noteId) ?? createInserter(client, noteId);
  ofClient.set(noteId, inserter);
  return inserter;
}
