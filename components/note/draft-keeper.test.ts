import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Draft } from '../../utils/domain/draft.ts';
import { emptyContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import {
  createDraftKeeper,
  LONGEST_RETRY_MS,
  RETRY_AFTER_MS,
  SAVE_AFTER_MS,
} from './draft-keeper.ts';
import type { Ask } from './screen-client.ts';

const place: Place = {
  product: 'jira',
  site: 'https://acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://acme.example/browse/CXM-12',
};
const empty = emptyContent('check', place);
const saying = (change: string) => ({ ...empty, change });

type Request = { name: string; draft: Draft; answer: (result: Result<unknown>) => void };

/** A background that answers when the test says so. */
function createWorld(found: Draft | null = null) {
  const requests: Request[] = [];
  const ask = ((name: string, input: { draft?: Draft; draftId?: string }) =>
    new Promise((answer) => {
      const draft = input.draft ?? ({ id: input.draftId } as Draft);
      requests.push({ name, draft, answer: answer as Request['answer'] });
    })) as Ask;
  let ids = 0;
  const keeper = createDraftKeeper(
    { ask, newId: () => `id-${(ids += 1)}`, now: () => Date.now() },
    { placeKey: 'place', content: empty, audience: { kind: 'me' }, editsNote: null, found },
  );
  /** Answers the oldest open request and lets everything that waits for it run. */
  async function answer(result: Result<unknown>) {
    requests.shift()!.answer(result);
    await vi.advanceTimersByTimeAsync(0);
  }
  const keep = (changes: Partial<Draft> = {}) => {
    const { draft } = requests[0]!;
    return answer({ ok: true, value: { ...draft, rev: draft.rev + 1, ...changes } });
  };
  const fail = (error: CallError) => answer({ ok: false, error });
  const saveAsNote = () => {
    const { id, content, audience } = requests[0]!.draft;
    const value = { note: { id, content, audience } } as OwnNoteView;
    return answer({ ok: true, value });
  };
  return { keeper, requests, keep, fail, saveAsNote };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('while typing', () => {
  it('asks nothing and has no id before the first keystroke', async () => {
    const { keeper, requests } = createWorld();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(0);
    expect(keeper.view()).toMatchObject({ draftId: null, status: { kind: 'untouched' } });
  });

  it('is with the background 80 ms after a keystroke at the latest, however fast one types', async () => {
    const { keeper, requests, keep } = createWorld();
    for (let ms = 0; ms < SAVE_AFTER_MS; ms += 20) {
      keeper.setContent(saying('x'.repeat(ms / 20 + 1)));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(requests).toHaveLength(1);
    expect(requests[0]!.draft).toMatchObject({ id: 'id-1', rev: 0, content: { change: 'xxxx' } });
    await keep();
    expect(keeper.view().status).toEqual({ kind: 'kept' });
  });

  it('has one request under way at a time and sends the newest text after it', async () => {
    const { keeper, requests, keep } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    keeper.setContent(saying('ab'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS * 3);
    expect(requests).toHaveLength(1);
    await keep();
    expect(keeper.view()).toMatchObject({ content: { change: 'ab' }, status: { kind: 'typing' } });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft).toMatchObject({ id: 'id-1', rev: 1, content: { change: 'ab' } });
  });

  it('goes on under the new id when another window wrote the same draft', async () => {
    const { keeper, requests, keep } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    await keep({ id: 'forked', rev: 1 });
    keeper.setContent(saying('ab'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft).toMatchObject({ id: 'forked', rev: 1 });
  });

  it('keeps the text on failure, says so, and tries again by itself, less and less often', async () => {
    const { keeper, requests, fail, keep } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    await fail({ kind: 'storage-full' });
    expect(keeper.view()).toMatchObject({
      content: { change: 'a' },
      status: { kind: 'failed', error: { kind: 'storage-full' } },
    });
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    await fail({ kind: 'storage-full' });
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(requests).toHaveLength(1);
    for (let turn = 0; turn < 6; turn += 1) {
      await fail({ kind: 'storage-full' });
      await vi.advanceTimersByTimeAsync(LONGEST_RETRY_MS);
    }
    await keep();
    expect(keeper.view().status).toEqual({ kind: 'kept' });
  });

  it('stops asking when the extension is gone, and still holds the text', async () => {
    const { keeper, requests, fail } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    await fail({ kind: 'extension-gone' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(requests).toHaveLength(0);
    expect(keeper.view().content.change).toBe('a');
  });
});

describe('flush and leave', () => {
  it('flush sends at once and says that everything is kept', async () => {
    const { keeper, keep } = createWorld();
    keeper.setContent(saying('a'));
    const flushed = keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    await keep();
    await expect(flushed).resolves.toBe(true);
  });

  it('flush says when the text is not kept', async () => {
    const { keeper, fail } = createWorld();
    keeper.setContent(saying('a'));
    const flushed = keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    await fail({ kind: 'background-gone' });
    await expect(flushed).resolves.toBe(false);
  });

  it('flush asks nothing when there is nothing to keep', async () => {
    const { keeper, requests } = createWorld();
    await expect(keeper.flush()).resolves.toBe(true);
    expect(requests).toHaveLength(0);
  });

  it('leave posts the last keystrokes even while another save is under way', async () => {
    const { keeper, requests } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    keeper.setContent(saying('ab'));
    keeper.leave();
    expect(requests.map((r) => [r.draft.content.change, r.draft.rev])).toEqual([
      ['a', 0],
      ['ab', 1],
    ]);
  });
});

describe('saving the note', () => {
  it('waits for the draft under way, saves the newest text once, and is empty afterwards', async () => {
    const { keeper, requests, keep, saveAsNote } = createWorld();
    keeper.setContent(saying('a'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    keeper.setContent(saying('ab'));
    const first = keeper.save({ kind: 'me' });
    const second = keeper.save({ kind: 'me' });
    expect(second).toBe(first);
    expect(keeper.view().saving).toBe(true);
    expect(requests.map((r) => r.name)).toEqual(['saveDraft']);
    await keep();
    expect(requests.map((r) => [r.name, r.draft.content.change, r.draft.rev])).toEqual([
      ['saveNote', 'ab', 1],
    ]);
    await saveAsNote();
    await expect(first).resolves.toMatchObject({ ok: true });
    expect(keeper.view()).toMatchObject({
      draftId: null,
      saving: false,
      content: empty,
      status: { kind: 'untouched' },
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(0);
  });

  it('keeps everything when saving fails, and a retry is the same note', async () => {
    const { keeper, requests, fail } = createWorld();
    keeper.setContent(saying('a'));
    void keeper.save({ kind: 'me' });
    await vi.advanceTimersByTimeAsync(0);
    const firstId = requests[0]!.draft.id;
    await fail({ kind: 'storage-full' });
    expect(keeper.view()).toMatchObject({ saving: false, content: { change: 'a' } });
    void keeper.save({ kind: 'me' });
    await vi.advanceTimersByTimeAsync(0);
    expect(requests.at(-1)).toMatchObject({ name: 'saveNote', draft: { id: firstId } });
  });

  it('treats what is typed meanwhile as an edit of the saved note', async () => {
    const { keeper, requests, saveAsNote } = createWorld();
    keeper.setContent(saying('a'));
    void keeper.save({ kind: 'me' });
    await vi.advanceTimersByTimeAsync(0);
    keeper.setContent(saying('a, and more'));
    const { id } = requests[0]!.draft;
    await saveAsNote();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft).toMatchObject({ editsNote: id, content: { change: 'a, and more' } });
    expect(requests[0]!.draft.id).not.toBe(id);
  });
});

const found: Draft = {
  id: 'found',
  placeKey: 'place',
  content: saying('from before'),
  audience: { kind: 'me' },
  editsNote: null,
  rev: 3,
  updatedAt: 0,
};

describe('a draft found again', () => {
  it('is shown and goes on where it was', async () => {
    const { keeper, requests } = createWorld(found);
    expect(keeper.view()).toMatchObject({ draftId: 'found', status: { kind: 'kept' } });
    keeper.setContent(saying('from before and now'));
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft).toMatchObject({ id: 'found', rev: 3 });
  });

  it('takes over newer text of another window', () => {
    const { keeper } = createWorld(found);
    keeper.reconcile([{ ...found, rev: 4, content: saying('newer') }], keeper.stamp());
    expect(keeper.view().content.change).toBe('newer');
  });

  it('leaves when it was saved or discarded in another window', () => {
    const { keeper } = createWorld(found);
    keeper.reconcile([], keeper.stamp());
    expect(keeper.view()).toMatchObject({ draftId: null, content: empty });
  });

  it('answers whether it left, so that an edit can end with it', () => {
    const { keeper } = createWorld(found);
    expect(keeper.reconcile([{ ...found, rev: found.rev + 1 }], keeper.stamp())).toBe(false);
    expect(keeper.reconcile([], keeper.stamp())).toBe(true);
    expect(keeper.reconcile([], keeper.stamp())).toBe(false);
  });

  it('never gives up own keystrokes for news that are older than they', () => {
    const { keeper } = createWorld(found);
    const before = keeper.stamp();
    keeper.setContent(saying('mine'));
    keeper.reconcile([], before);
    keeper.reconcile([], keeper.stamp());
    expect(keeper.view().content.change).toBe('mine');
  });
});

describe('discarding', () => {
  it('throws a kept draft away and is empty', async () => {
    const { keeper, requests } = createWorld(found);
    const done = keeper.discard();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[0]).toMatchObject({ name: 'discardDraft', draft: { id: 'found' } });
    requests[0]!.answer({ ok: true, value: null });
    await expect(done).resolves.toBeNull();
    expect(keeper.view()).toMatchObject({ draftId: null, content: empty });
  });

  it('keeps the text when that fails', async () => {
    const { keeper, fail } = createWorld(found);
    const done = keeper.discard();
    await vi.advanceTimersByTimeAsync(0);
    await fail({ kind: 'background-gone' });
    await expect(done).resolves.toEqual({ kind: 'background-gone' });
    expect(keeper.view().content.change).toBe('from before');
  });

  it('needs no background for what was never kept', async () => {
    const { keeper, requests } = createWorld();
    keeper.setContent(saying('a'));
    await expect(keeper.discard()).resolves.toBeNull();
    expect(requests).toHaveLength(0);
  });
});

describe('before anything is entered', () => {
  it('choosing tab and audience makes no draft', async () => {
    const { keeper, requests } = createWorld();
    keeper.setContent({ ...empty, kind: 'impact' });
    keeper.setAudience({ kind: 'team', teamId: 't' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(0);
    expect(keeper.view()).toMatchObject({
      draftId: null,
      content: { kind: 'impact' },
      audience: { kind: 'team' },
      status: { kind: 'untouched' },
    });
  });

  it('adopts a draft that was found, but never over what was typed meanwhile', () => {
    const early = createWorld().keeper;
    early.adopt(found);
    expect(early.view()).toMatchObject({ draftId: 'found', status: { kind: 'kept' } });
    const late = createWorld().keeper;
    late.setContent(saying('already typing'));
    late.adopt(found);
    expect(late.view().content.change).toBe('already typing');
  });

  it('keeps a title the person gave, like any text, and gives it to the next note', async () => {
    const { keeper, requests, keep, saveAsNote } = createWorld();
    keeper.rename('Mein Titel');
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft.content).toMatchObject({
      change: '',
      place: { title: 'Mein Titel' },
    });
    await keep();
    expect(keeper.view().status).toEqual({ kind: 'kept' });
    void keeper.save({ kind: 'me' });
    await vi.advanceTimersByTimeAsync(0);
    await saveAsNote();
    expect(keeper.view()).toMatchObject({
      draftId: null,
      content: { place: { title: 'Mein Titel' } },
    });
  });

  it('carries the new title of its place without counting it as text', async () => {
    const { keeper, requests } = createWorld();
    keeper.refreshPlace({ ...place, title: 'Neuer Titel' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(0);
    keeper.setContent({ ...keeper.view().content, change: 'a' });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(requests[0]!.draft.content.place.title).toBe('Neuer Titel');
  });
});
