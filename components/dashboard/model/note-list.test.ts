import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleItem } from '../../../test/dashboard/sample-notes.ts';
import type { InboxItem, InboxPage } from './dashboard-port.ts';
import {
  appendPage,
  checkpointBefore,
  markLookedAt,
  refreshPage,
  removeItem,
  replaceItem,
  startList,
  type NoteList,
} from './note-list.ts';

/** A server with keyset paging like the real one: a cursor is the key behind which a page starts. */
function askServer(notes: InboxItem[], cursor: string | null, limit: number): InboxPage {
  const behind = cursor === null ? notes : notes.filter((one) => one.note.id > cursor);
  const items = behind.slice(0, limit);
  const last = items.at(-1)?.note.id ?? null;
  return { items, nextCursor: behind.length > limit ? last : null, total: notes.length };
}

const ids = (list: NoteList): string[] => list.items.map((item) => item.note.id);
const range = (from: number, to: number): InboxItem[] =>
  Array.from({ length: to - from }, (_, i) => sampleItem(from + i));

describe('note list', () => {
  const server = range(100, 110);
  const first = startList(askServer(server, null, 3));

  it('appends the page behind the last one', () => {
    const cursor = first.nextCursor ?? '';
    const two = appendPage(first, cursor, askServer(server, cursor, 3));
    expect(ids(two)).toEqual(server.slice(0, 6).map((item) => item.note.id));
    expect(two.checkpoints).toHaveLength(2);
  });

  it('ignores a page that was asked for from elsewhere', () => {
    expect(appendPage(first, 'elsewhere', askServer(server, null, 3))).toBe(first);
  });

  it('puts new notes on top, marks them and keeps what lies behind', () => {
    const cursor = first.nextCursor ?? '';
    const two = appendPage(first, cursor, askServer(server, cursor, 3));
    const grown = [...range(98, 100), ...server];
    const after = refreshPage(two, null, askServer(grown, null, 3));
    expect(ids(after)).toEqual(grown.slice(0, 8).map((item) => item.note.id));
    expect([...after.fresh]).toEqual(range(98, 100).map((item) => item.note.id));
    expect(after.total).toBe(12);
  });

  it('begins anew when more came than one page holds, so that no gap stays hidden', () => {
    const grown = [...range(50, 100), ...server];
    const after = refreshPage(first, null, askServer(grown, null, 3));
    expect(ids(after)).toEqual(range(50, 53).map((item) => item.note.id));
    expect(after.nextCursor).not.toBeNull();
  });

  it('takes recalled notes out', () => {
    const without = server.filter((_, index) => index !== 1);
    const after = refreshPage(first, null, askServer(without, null, 3));
    expect(ids(after)).not.toContain(server[1]?.note.id);
    expect(after.items).toHaveLength(3);
  });

  it('empties itself when everything was recalled', () => {
    const after = refreshPage(first, null, { items: [], nextCursor: null, total: 0 });
    expect(after.items).toEqual([]);
    expect(after.nextCursor).toBeNull();
  });

  it('stays the very same when nothing has changed, so that nothing is drawn anew', () => {
    const copy = structuredClone(server);
    expect(refreshPage(first, null, askServer(copy, null, 3))).toBe(first);
    const [one, ...others] = copy;
    if (!one) throw new Error('no note');
    const edited = [{ ...one, note: { ...one.note, rev: 2 } }, ...others];
    const after = refreshPage(first, null, askServer(edited, null, 3));
    expect(after.items[0]?.note.rev).toBe(2);
    expect(after.items[1]).toBe(first.items[1]);
  });

  it('asks again from the last checkpoint above the visible note', () => {
    const cursor = first.nextCursor ?? '';
    const two = appendPage(first, cursor, askServer(server, cursor, 3));
    expect(checkpointBefore(two, 0)).toBeNull();
    expect(checkpointBefore(two, 2)).toBeNull();
    expect(checkpointBefore(two, 4)).toBe(cursor);
  });

  it('changes, removes and calms single notes', () => {
    const [one] = server;
    if (!one) throw new Error('no note');
    const seen = { ...one, state: 'seen' as const };
    expect(replaceItem(first, seen).items[0]?.state).toBe('seen');
    expect(replaceItem(first, sampleItem(999))).toBe(first);
    const without = removeItem(first, one.note.id);
    expect(without.items).toHaveLength(2);
    expect(without.total).toBe(9);
    const fresh = { ...first, fresh: new Set([one.note.id]) };
    expect(markLookedAt(fresh, one.note.id).fresh.size).toBe(0);
    expect(markLookedAt(first, one.note.id)).toBe(first);
  });

  it('always equals the server again after reading and refreshing every loaded page', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ kind: fc.constant('recall' as const), at: fc.nat(30) }),
      fc.record({ kind: fc.constant('more' as const) }),
      fc.record({ kind: fc.constant('refresh' as const), at: fc.nat(30) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let newest = 5_000;
        let notes = range(newest, newest + 12);
        let list = startList(askServer(notes, null, 4));
        for (const one of steps) {
          if (one.kind === 'add') {
            notes = range(newest - one.count, newest).concat(notes);
            newest -= one.count;
          } else if (one.kind === 'recall') notes = notes.filter((_, index) => index !== one.at);
          else if (one.kind === 'more' && list.nextCursor !== null) {
            const { nextCursor } = list;
            list = appendPage(list, nextCursor, askServer(notes, nextCursor, 4));
          } else if (one.kind === 'refresh') {
            const cursor = checkpointBefore(list, one.at);
            list = refreshPage(list, cursor, askServer(notes, cursor, 4));
          }
          // Never the same note twice, never out of order.
          expect(ids(list)).toEqual([...new Set(ids(list))].toSorted());
        }
        // A refresh may move the checkpoints, so the last rounds only go over what moved.
        for (let round = 0; round < 60; round += 1) {
          for (const { cursor } of list.checkpoints)
            list = refreshPage(list, cursor, askServer(notes, cursor, 4));
          const { nextCursor } = list;
          if (nextCursor !== null)
            list = appendPage(list, nextCursor, askServer(notes, nextCursor, 4));
        }
        expect(ids(list)).toEqual(notes.map((item) => item.note.id));
      }),
      { numRuns: 300 },
    );
  });
});
