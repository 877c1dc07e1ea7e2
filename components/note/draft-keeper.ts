import type { Draft } from '../../utils/domain/draft.ts';
import { isBlank } from '../../utils/domain/note-content.ts';
import type { Result } from '../../utils/messages/contract.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import type { DraftKeeper, DraftStart, DraftStatus, DraftView } from './draft-view.ts';
import type { ScreenClient } from './screen-client.ts';

/** A keystroke waits this long at most before it is on its way to the database; milliseconds. */
export const SAVE_AFTER_MS = 80;
/** After a failed save the next attempt comes by itself, doubling up to the longest; milliseconds. */
export const RETRY_AFTER_MS = 2_000;
export const LONGEST_RETRY_MS = 30_000;

/**
 * Keeps what is typed: the first keystroke mints the id, every change is with the background within
 * `SAVE_AFTER_MS`, one request at a time, and what failed is tried again until it is kept. The text
 * in memory is always the newest; an answer only brings the id and revision under which it is kept.
 */
export function createDraftKeeper(
  client: Pick<ScreenClient, 'ask' | 'newId' | 'now'>,
  start: DraftStart,
): DraftKeeper {
  let { placeKey, editsNote, content: blank } = start;
  let content = start.found?.content ?? start.content;
  let audience = start.found?.audience ?? start.audience;
  let id = start.found?.id ?? null;
  let rev = start.found?.rev ?? 0;
  let seen = start.found ? start.found.seen : start.seen;
  let status: DraftStatus = start.found ? { kind: 'kept' } : { kind: 'untouched' };
  /** Counts changes; `keptChange` is the last one the database has. */
  let change = 0;
  let keptChange = 0;
  let stamp = 0;
  let retryAfter = RETRY_AFTER_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | null = null;
  let noteInFlight: Promise<Result<OwnNoteView>> | null = null;
  const listeners = new Set<() => void>();
  let view = makeView();

  function makeView(): DraftView {
    const saving = noteInFlight !== null;
    return { placeKey, draftId: id, content, audience, status, saving };
  }

  function tell() {
    stamp += 1;
    view = makeView();
    for (const listener of listeners) listener();
  }

  function schedule(delay: number) {
    timer ??= setTimeout(() => {
      timer = undefined;
      void sendDraft();
    }, delay);
  }

  function cancelTimer() {
    clearTimeout(timer);
    timer = undefined;
  }

  function changed() {
    id ??= client.newId();
    change += 1;
    if (status.kind !== 'failed') status = { kind: 'typing' };
    schedule(SAVE_AFTER_MS);
    tell();
  }

  function makeDraft(id: string): Draft {
    return { id, placeKey, content, audience, editsNote, seen, rev, updatedAt: client.now() };
  }

  /** One save at a time; whoever asks during one waits for it. */
  function sendDraft(): Promise<void> {
    cancelTimer();
    if (noteInFlight || id === null || change === keptChange) return Promise.resolve();
    inFlight ??= askToKeep(makeDraft(id), change).finally(() => {
      inFlight = null;
    });
    return inFlight;
  }

  async function askToKeep(draft: Draft, sent: number): Promise<void> {
    const answer = await client.ask('saveDraft', { draft });
    if (answer.ok) {
      ({ id, rev } = answer.value);
      if (answer.value.placeKey !== placeKey) {
        // Its ticket was created meanwhile: the text has moved there, and what is typed follows it.
        ({ placeKey } = answer.value);
        content = { ...content, place: answer.value.content.place };
      }
      keptChange = sent;
      retryAfter = RETRY_AFTER_MS;
      status = change === sent ? { kind: 'kept' } : { kind: 'typing' };
      if (change !== sent) schedule(SAVE_AFTER_MS);
    } else {
      status = { kind: 'failed', error: answer.error };
      if (answer.error.kind !== 'extension-gone') {
        schedule(retryAfter);
        retryAfter = Math.min(retryAfter * 2, LONGEST_RETRY_MS);
      }
    }
    tell();
  }

  function reset() {
    cancelTimer();
    ({ placeKey, audience, editsNote, seen } = start);
    content = blank;
    id = null;
    rev = 0;
    change = 0;
    keptChange = 0;
    status = { kind: 'untouched' };
  }

  async function askToSave(): Promise<Result<OwnNoteView>> {
    // A save of the draft that is under way decides its id and revision first.
    await inFlight;
    cancelTimer();
    id ??= client.newId();
    const sent = change;
    const answer = await client.ask('saveNote', { draft: makeDraft(id), audience });
    noteInFlight = null;
    if (!answer.ok) {
      if (change !== keptChange) schedule(SAVE_AFTER_MS);
    } else if (change === sent) {
      reset();
    } else {
      // Somebody typed on while the note was saved: what came later is an edit of that note.
      ({ id: editsNote, editedAt: seen } = answer.value.note);
      id = client.newId();
      rev = 0;
      schedule(SAVE_AFTER_MS);
    }
    tell();
    return answer;
  }

  return {
    view: () => view,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    setContent(next) {
      content = next;
      // Choosing a tab is no text: only what was entered is worth an id and a draft.
      if (id === null && isBlank(next)) tell();
      else changed();
    },
    setAudience(next) {
      audience = next;
      if (id === null) tell();
      else changed();
    },
    adopt(found) {
      if (id !== null) return;
      ({ id, content, audience, rev, editsNote, seen } = found);
      status = { kind: 'kept' };
      tell();
    },
    refreshPlace(place) {
      blank = { ...blank, place };
      content = { ...content, place };
      tell();
    },
    rename(title) {
      blank = { ...blank, place: { ...blank.place, title } };
      content = { ...content, place: { ...content.place, title } };
      changed();
    },
    async flush() {
      await inFlight;
      await sendDraft();
      return change === keptChange;
    },
    leave() {
      if (id === null || change === keptChange || noteInFlight) return;
      // The one under way will have raised the revision by the time this one arrives.
      const draft = { ...makeDraft(id), rev: inFlight ? rev + 1 : rev };
      void client.ask('saveDraft', { draft });
    },
    save(wanted) {
      audience = wanted;
      noteInFlight ??= askToSave();
      tell();
      return noteInFlight;
    },
    async discard() {
      cancelTimer();
      await inFlight;
      cancelTimer();
      if (id !== null && rev > 0) {
        const answer = await client.ask('discardDraft', { draftId: id });
        if (!answer.ok && answer.error.kind !== 'not-found') return answer.error;
      }
      reset();
      tell();
      return null;
    },
    stamp: () => stamp,
    reconcile(drafts, readAt) {
      if (readAt !== stamp || change !== keptChange || noteInFlight || id === null) return false;
      const stored = drafts.find((d) => d.id === id);
      if (stored && stored.rev <= rev) return false;
      if (stored) ({ content, audience, rev } = stored);
      else reset();
      tell();
      return !stored;
    },
  };
}
