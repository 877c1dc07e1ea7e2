import type { Draft } from '../domain/draft.ts';
import { isBlank } from '../domain/note-content.ts';
import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { canonicalJson } from '../storage/outbox/fingerprint.ts';
import { toDraftRow, type DraftRow } from '../storage/tables/draft-row.ts';
import { fitPlace } from './fit-place.ts';
import { keepsTexts } from './keeps-texts.ts';
import type { Notebook } from './notebook.ts';
import { stayWhereMoved } from './stay-where-moved.ts';

type Outcome = { draft: Draft; isNews: boolean };

/** Version of the note that an edit starts from; unknown where its draft was saved or discarded elsewhere. */
async function baseOf(book: Notebook, draft: Draft): Promise<number | null> {
  if (draft.editsNote === null || draft.rev > 0) return null;
  return (await book.db.notes.get(draft.editsNote))?.version ?? null;
}

async function store(book: Notebook, draft: Draft, base: number | null): Promise<Draft> {
  await book.db.drafts.put(toDraftRow(draft, base));
  return draft;
}

/** The writer knew the stored draft, or wrote on from it without losing any of its text. */
async function writeOn(book: Notebook, stored: DraftRow, draft: Draft): Promise<Outcome> {
  const next = { ...draft, rev: Math.max(stored.draft.rev, draft.rev) + 1 };
  const row = toDraftRow(next, stored.baseVersion);
  const { leftPlace, cameFrom } = stored;
  const journey = { ...(leftPlace ? { leftPlace } : {}), ...(cameFrom ? { cameFrom } : {}) };
  await book.db.drafts.put({ ...row, ...journey });
  return { draft: next, isNews: false };
}

/** Two windows wrote apart: the second text becomes a draft of its own. */
async function fork(book: Notebook, draft: Draft): Promise<Outcome> {
  const own = { ...draft, id: book.newId(), rev: 1 };
  return { draft: await store(book, own, await baseOf(book, draft)), isNews: true };
}

/**
 * An empty form is no draft; it becomes one with the first key. In that of any web page the title can be typed
 * as well, and its form is sent by nobody who has typed nothing.
 */
function isEmptyForm({ content }: Draft): boolean {
  return content.place.product !== 'web' && isBlank(content);
}

async function keep(book: Notebook, written: Draft): Promise<Outcome> {
  const stored = await book.db.drafts.get(written.id);
  const draft = stayWhereMoved(stored, written);
  if (!stored) {
    const first = { ...draft, rev: draft.rev + 1 };
    if (draft.editsNote === null && isEmptyForm(draft)) return { draft: first, isNews: false };
    return { draft: await store(book, first, await baseOf(book, draft)), isNews: true };
  }
  if (stored.draft.rev === draft.rev) return writeOn(book, stored, draft);
  const same = canonicalJson(stored.draft.content) === canonicalJson(draft.content);
  // The same save once more: its first answer got lost.
  if (same) return { draft: stored.draft, isNews: false };
  return keepsTexts(draft.content, stored.draft.content)
    ? writeOn(book, stored, draft)
    : fork(book, draft);
}

/**
 * Keeps what was typed so far. `rev` counts the saves: a writer that missed one never overwrites what it
 * has not seen; its text is kept as a draft of its own, and the answer carries the new id.
 */
export async function saveDraft(book: Notebook, input: { draft: Draft }): Promise<Result<Draft>> {
  const draft = {
    ...input.draft,
    content: fitPlace(input.draft.content),
    updatedAt: book.now(),
  };
  const { db } = book;
  const outcome = await inTransaction(db, 'rw', [db.drafts, db.notes], () => keep(book, draft));
  const placeKeys = [...new Set([draft.placeKey, outcome.draft.placeKey])];
  if (outcome.isNews || placeKeys.length > 1) book.changed(placeKeys);
  return succeeded(outcome.draft);
}
