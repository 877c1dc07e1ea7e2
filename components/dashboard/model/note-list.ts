import type { InboxItem, InboxPage } from './dashboard-port.ts';

/** Notes asked for at once. */
export const PAGE_SIZE = 50;

/** A place from which the server can be asked again: `cursor` starts right behind the note `after`. */
type Checkpoint = { cursor: string | null; after: string | null };

/** The loaded part of the inbox, newest first. */
export type NoteList = {
  items: InboxItem[];
  checkpoints: Checkpoint[];
  nextCursor: string | null;
  total: number;
  /** There are more than `total`, and nobody counted them. */
  totalIsMore: boolean;
  /** Notes that came by themselves and were not looked at yet. */
  fresh: ReadonlySet<string>;
};

const noFresh: ReadonlySet<string> = new Set();

function countOf({ total, totalIsMore = false }: InboxPage) {
  return { total, totalIsMore };
}

/** A list that holds just the first page. */
export function startList(page: InboxPage): NoteList {
  return {
    items: page.items,
    checkpoints: [{ cursor: null, after: null }],
    nextCursor: page.nextCursor,
    ...countOf(page),
    fresh: noFresh,
  };
}

/** Adds the page that starts at `nextCursor`. A page that was asked for from elsewhere is not added. */
export function appendPage(list: NoteList, cursor: string, page: InboxPage): NoteList {
  if (cursor !== list.nextCursor) return list;
  const known = new Set(list.items.map((item) => item.note.id));
  return {
    ...list,
    items: [...list.items, ...page.items.filter((item) => !known.has(item.note.id))],
    checkpoints: [...list.checkpoints, { cursor, after: list.items.at(-1)?.note.id ?? null }],
    nextCursor: page.nextCursor,
    ...countOf(page),
  };
}

/** The checkpoint from which to ask again so that the note at `index` is in the answer. */
export function checkpointBefore(list: NoteList, index: number): string | null {
  let best: string | null = null;
  for (const { cursor, after } of list.checkpoints) {
    const position = after === null ? -1 : list.items.findIndex((item) => item.note.id === after);
    if (after !== null && (position === -1 || position >= index)) break;
    best = cursor;
  }
  return best;
}

/** The server's order: newest first, of the same millisecond the larger id first. */
function comesAfter({ note: a }: InboxItem, { note: b }: InboxItem): boolean {
  return a.sharedAt === b.sharedAt ? a.id < b.id : a.sharedAt < b.sharedAt;
}

/**
 * Lays a newly fetched page over the loaded list. Everything between the page's start and its last note
 * is replaced, so recalled notes go and new ones come; what lies behind stays. When the page has nothing
 * in common with the list there may be a gap, so the list ends with it and goes on from there.
 */
export function refreshPage(list: NoteList, cursor: string | null, fetched: InboxPage): NoteList {
  const page = { ...fetched, items: keepKnown(list.items, fetched.items) };
  const checkpoint = list.checkpoints.find((one) => one.cursor === cursor);
  if (checkpoint === undefined) return { ...list, ...countOf(page) };
  const anchor = checkpoint.after;
  const start = anchor === null ? 0 : list.items.findIndex((item) => item.note.id === anchor) + 1;
  // The anchor itself was recalled: where this page belongs is unknown, the next look at the top tells.
  if (anchor !== null && start === 0) return { ...list, ...countOf(page) };

  const answered = new Set(page.items.map((item) => item.note.id));
  const head = list.items.slice(0, start).filter((item) => !answered.has(item.note.id));
  const rest = list.items.slice(start);
  const known = new Set(list.items.map((item) => item.note.id));
  const fresh = new Set(list.fresh);
  if (cursor === null)
    for (const { note } of page.items) if (!known.has(note.id) && !note.mine) fresh.add(note.id);

  const last = page.items.at(-1);
  const tail = last ? rest.filter((item) => comesAfter(item, last)) : [];
  const touches = rest.some((item) => answered.has(item.note.id));
  if (page.nextCursor === null || !touches) {
    return {
      items: [...head, ...page.items],
      checkpoints: list.checkpoints.filter((one) => stillAt(one.after, head)),
      nextCursor: page.nextCursor,
      ...countOf(page),
      fresh,
    };
  }
  const items = [...head, ...page.items, ...tail];
  // The page may end before the next checkpoint; what lies between must be within reach, too.
  const end = { cursor: page.nextCursor, after: last?.note.id ?? null };
  const checkpoints = inReach([...list.checkpoints, end], items, page.items.length);
  const isSame =
    page.total === list.total &&
    (page.totalIsMore ?? false) === list.totalIsMore &&
    items.length === list.items.length &&
    items.every((item, index) => item === list.items[index]);
  // Most refreshes change nothing; then nothing is drawn anew.
  if (isSame) return list;
  return { ...list, items, checkpoints, ...countOf(page), fresh };
}

/** The fetched notes, but those that have not changed as the objects that are already there. */
function keepKnown(known: readonly InboxItem[], fetched: readonly InboxItem[]): InboxItem[] {
  const byId = new Map(known.map((item) => [item.note.id, item]));
  return fetched.map((item) => {
    const before = byId.get(item.note.id);
    const isSame =
      before?.state === item.state &&
      before.note.rev === item.note.rev &&
      before.note.authorName === item.note.authorName;
    return isSame ? before : item;
  });
}

/**
 * The fewest checkpoints, in order, from which pages of `size` still cover the whole list. Without
 * this every new note would leave one behind.
 */
function inReach(
  all: readonly Checkpoint[],
  items: readonly InboxItem[],
  size: number,
): Checkpoint[] {
  const position = new Map(items.map((item, index) => [item.note.id, index + 1]));
  const placed = all
    .map((one) => ({ one, at: one.after === null ? 0 : (position.get(one.after) ?? -1) }))
    .filter(({ at }) => at >= 0 && at < items.length)
    .toSorted((a, b) => a.at - b.at);
  const kept: typeof placed = [];
  for (const [index, candidate] of placed.entries()) {
    const before = kept.at(-1)?.at ?? -1;
    const behind = placed[index + 1]?.at ?? items.length;
    if (candidate.at === before) continue;
    if (kept.length === 0 || behind - before > size) kept.push(candidate);
  }
  return kept.map(({ one }) => one);
}

function stillAt(after: string | null, items: readonly InboxItem[]): boolean {
  return after === null || items.some((item) => item.note.id === after);
}

/** Puts one note's newer version in its place; a note that is not loaded changes nothing. */
export function replaceItem(list: NoteList, changed: InboxItem): NoteList {
  const index = list.items.findIndex((item) => item.note.id === changed.note.id);
  if (index === -1) return list;
  const [kept = changed] = keepKnown(list.items, [changed]);
  return kept === list.items[index] ? list : { ...list, items: list.items.with(index, kept) };
}

/** Takes out a note that is no longer there. */
export function removeItem(list: NoteList, noteId: string): NoteList {
  const items = list.items.filter((item) => item.note.id !== noteId);
  if (items.length === list.items.length) return list;
  const checkpoints = list.checkpoints.filter((one) => stillAt(one.after, items));
  return { ...list, items, checkpoints, total: Math.max(0, list.total - 1) };
}

/** The person has looked at a note: its quiet "neu" goes. */
export function markLookedAt(list: NoteList, noteId: string): NoteList {
  if (!list.fresh.has(noteId)) return list;
  const fresh = new Set(list.fresh);
  fresh.delete(noteId);
  return { ...list, fresh };
}
