import { placeSchema } from '../domain/place-schema.ts';
import { placeKeyOf, type Place } from '../domain/place.ts';
import type { Result } from '../messages/contract.ts';
import type { TicketMove } from '../messages/page-views.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { DraftRow } from '../storage/tables/draft-row.ts';
import { withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';

type Move = { from: Place; to: Place; only?: string[] };

/** Both ends of a move: a ticket that exists, or the form for one that does not yet. */
function canHoldTickets({ product, kind, key }: Place): boolean {
  return product === 'jira' && (kind === 'issue' ? key !== null : kind === 'new-issue');
}

/** The other end of the journey; at home nothing came from anywhere. */
function cameFrom(from: Place, to: Place): { cameFrom?: Place } {
  return to.kind === 'new-issue' ? {} : { cameFrom: from };
}

async function moveNote(book: Notebook, row: OwnNoteRow, { from, to }: Move): Promise<void> {
  const { cameFrom: earlier, ...bare } = row;
  const content = { ...row.note.content, place: to };
  const moved = withNote(bare, { ...row.note, content });
  const origin = from.kind === 'new-issue' ? from : (earlier ?? from);
  await commitNote(book.db, { ...moved, ...cameFrom(origin, to) }, book.now());
}

/** The next revision of a draft; a window that has it open hears of it, or is set right when it saves. */
async function moveDraft(book: Notebook, row: DraftRow, { from, to }: Move): Promise<void> {
  const { cameFrom: earlier, ...bare } = row;
  const placeKey = placeKeyOf(to);
  const content = { ...row.draft.content, place: to };
  const draft = { ...row.draft, placeKey, content, rev: row.draft.rev + 1 };
  const origin = from.kind === 'new-issue' ? from : (earlier ?? from);
  const moved = { ...bare, placeKey, draft, leftPlace: row.placeKey };
  await book.db.drafts.put({ ...moved, ...cameFrom(origin, to) });
}

async function move(book: Notebook, input: Move): Promise<TicketMove> {
  const { db } = book;
  const placeKey = placeKeyOf(input.from);
  const isMeant = (id: string) => input.only?.includes(id) ?? true;
  const [notes, drafts] = await Promise.all([
    db.notes.where('placeKey').equals(placeKey).toArray(),
    db.drafts.where('placeKey').equals(placeKey).toArray(),
  ]);
  const ownNotes = notes.filter(({ id }) => isMeant(id));
  // An unfinished edit goes where its note goes.
  const ownDrafts = drafts.filter(({ id, editsNote }) =>
    editsNote === '' ? isMeant(id) : ownNotes.some((one) => one.id === editsNote),
  );
  for (const row of ownNotes) await moveNote(book, row, input);
  for (const row of ownDrafts) await moveDraft(book, row, input);
  return { notes: ownNotes.length, drafts: ownDrafts.length };
}

/**
 * Moves what was written about a ticket that did not exist yet to the ticket it has become, or back, in one
 * transaction: each note as a new version, so that a shared one moves for its readers, too. Doing it once
 * more finds nothing left to move.
 */
export async function assignTicket(book: Notebook, input: Move): Promise<Result<TicketMove>> {
  const { db } = book;
  const { from, to } = input;
  const fits = placeSchema.safeParse(to).success && canHoldTickets(to) && canHoldTickets(from);
  if (!fits) return failed({ kind: 'unexpected', detail: 'assignTicket: place' });
  const placeKeys = [placeKeyOf(from), placeKeyOf(to)];
  if (placeKeys[0] === placeKeys[1]) return succeeded({ notes: 0, drafts: 0 });
  const moved = await inTransaction(db, 'rw', [...tablesOfCommit(db), db.drafts], () =>
    move(book, input),
  );
  if (moved.notes + moved.drafts > 0) book.changed(placeKeys);
  return succeeded(moved);
}
