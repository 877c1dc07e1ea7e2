import { describe, expect, it } from 'vitest';

import { sampleId, sampleItem } from '../../../test/dashboard/sample-notes.ts';
import { emptyInbox, inboxReducer, type InboxEvent, type InboxState } from './inbox-state.ts';

const page = (from: number, to: number, nextCursor: string | null = null) => ({
  items: Array.from({ length: to - from }, (_, i) => sampleItem(from + i)),
  nextCursor,
  total: 100,
});
const after = (...events: InboxEvent[]): InboxState => events.reduce(inboxReducer, emptyInbox);
const asked: InboxEvent = { kind: 'asked', key: 'a', keepList: true };
const loaded: InboxEvent = { kind: 'loaded', key: 'a', page: page(1, 4, 'c1') };

describe('inbox', () => {
  it('shows the first page', () => {
    const state = after(asked, loaded);
    expect(state.list?.items).toHaveLength(3);
    expect(state.loading).toBe(false);
  });

  it('lets no older answer overwrite a newer refresh', () => {
    const refreshed: InboxEvent = { kind: 'refreshed', key: 'a', cursor: null, page: page(0, 4) };
    const state = after(asked, refreshed);
    expect(inboxReducer(state, loaded)).toBe(state);
  });

  it('knows which question the list on the screen answers', () => {
    const waiting = after(asked, loaded, { ...asked, key: 'b' });
    expect(waiting.listKey).toBe('a');
    const answered = inboxReducer(waiting, { kind: 'loaded', key: 'b', page: page(1, 2) });
    expect(answered.listKey).toBe('b');
  });

  it('ignores the answer to an older question', () => {
    const state = after(asked, { kind: 'asked', key: 'b', keepList: true }, loaded);
    expect(state.list).toBeNull();
    expect(state.loading).toBe(true);
  });

  it('keeps the list on the screen while another filter loads, but not that of another team', () => {
    expect(after(asked, loaded, { ...asked, key: 'b' }).list?.items).toHaveLength(3);
    expect(after(asked, loaded, { ...asked, key: 'b', keepList: false }).list).toBeNull();
  });

  it('does not show the notes of one filter under another one that failed', () => {
    const failed: InboxEvent = { kind: 'failed', key: 'b', problem: { kind: 'timeout' } };
    expect(after(asked, loaded, { ...asked, key: 'b' }, failed).list).toBeNull();
  });

  it('tells why nothing came, and mends itself with the next refresh', () => {
    const failed = after(asked, { kind: 'failed', key: 'a', problem: { kind: 'unreachable' } });
    expect(failed.problem).toEqual({ kind: 'unreachable' });
    const refreshed: InboxEvent = { kind: 'refreshed', key: 'a', cursor: null, page: page(1, 3) };
    const mended = inboxReducer(failed, refreshed);
    expect(mended.problem).toBeNull();
    expect(mended.list?.items).toHaveLength(2);
  });

  it('does not take a deep page for the first one', () => {
    const failed = after(asked, { kind: 'failed', key: 'a', problem: { kind: 'timeout' } });
    const deep: InboxEvent = { kind: 'refreshed', key: 'a', cursor: 'c1', page: page(4, 6) };
    expect(inboxReducer(failed, deep)).toBe(failed);
  });

  it('loads older notes, says so, and lets one try again', () => {
    const asking = after(asked, loaded, { kind: 'more-asked', key: 'a' });
    expect(asking.more).toBe('loading');
    expect(inboxReducer(asking, { kind: 'more-failed', key: 'a' }).more).toBe('failed');
    const more: InboxEvent = { kind: 'more-loaded', key: 'a', cursor: 'c1', page: page(4, 6) };
    const done = inboxReducer(asking, more);
    expect(done.more).toBe('idle');
    expect(done.list?.items).toHaveLength(5);
  });

  it('takes over single changes', () => {
    const state = after(
      asked,
      loaded,
      { kind: 'changed', item: sampleItem(2, {}, 'decided') },
      { kind: 'gone', noteId: sampleId(3) },
    );
    expect(state.list?.items.map((item) => item.state)).toEqual(['shared', 'decided']);
  });

  it('marks what came by itself until it is looked at', () => {
    const grown = after(asked, loaded, {
      kind: 'refreshed',
      key: 'a',
      cursor: null,
      page: page(0, 4, 'c1'),
    });
    expect([...(grown.list?.fresh ?? [])]).toEqual([sampleId(0)]);
    const looked = inboxReducer(grown, { kind: 'looked-at', noteId: sampleId(0) });
    expect(looked.list?.fresh.size).toBe(0);
  });
});
