import type { Draft } from '../../utils/domain/draft.ts';
import {
  emptyContent,
  isBlank,
  type NoteContent,
  type NoteKind,
} from '../../utils/domain/note-content.ts';
import type { Passage } from '../../utils/domain/passage.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { OwnNoteView, PageState } from '../../utils/messages/views.ts';
import { createDraftKeeper } from '../note/draft-keeper.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import { withPassage } from '../note/edit-content.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { firstAudience } from './first-audience.ts';
import { emptyPanel, type PanelSession, type PanelState } from './panel-state.ts';

/** News come in bursts (every saved draft is one); asked again at most this often, in milliseconds. */
const REFRESH_MS = 300;

/** A page in the wiki asks what it does to customers; everything else what changes for them. */
export function usualKind(place: Place): NoteKind {
  return place.product === 'confluence' && place.kind === 'page' ? 'impact' : 'check';
}

/**
 * What the panel knows and does, without a screen. Whatever belongs to a place (draft, notes, late
 * answers) stays with it: when the page changes, the old text goes to the old place's draft.
 */
export function createPanelSession(client: ScreenClient): PanelSession {
  let state: PanelState = emptyPanel;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** Questions are numbered, so that an answer that was overtaken by a newer one is dropped. */
  let asked = 0;
  let answered = 0;
  let refreshedAt = 0;
  /** A passage that waits until it is known which draft goes on here. */
  let offered: Passage | null = null;
  const listeners = new Set<() => void>();
  const keyOf = (place: Place | null) => (place ? placeKeyOf(place) : null);

  function set(change: Partial<PanelState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** A failure that changes how the whole panel stands. */
  function note(error: CallError): CallError {
    if (error.kind === 'extension-gone') set({ gone: true });
    return error;
  }

  function createKeeper(place: Place, editing: OwnNoteView | null, found: Draft | null) {
    const keeper = createDraftKeeper(client, {
      placeKey: placeKeyOf(place),
      content: editing?.note.content ?? emptyContent(usualKind(place), place),
      audience: editing?.note.audience ?? firstAudience(state.settings, state.account),
      editsNote: editing?.note.id ?? null,
      seen: editing?.note.editedAt,
      found,
    });
    keeper.subscribe(() => {
      const { status } = keeper.view();
      if (status.kind === 'failed') note(status.error);
    });
    return keeper;
  }

  /** Hands a draft over to its place; if its last words cannot be saved, they stay in sight. */
  async function leaveDraft(keeper: DraftKeeper, place: Place) {
    if (await keeper.flush()) return;
    const stray = { keeper, place };
    set({ strays: [...state.strays, stray] });
    const stop = keeper.subscribe(() => {
      if (keeper.view().status.kind !== 'kept') return;
      stop();
      set({ strays: state.strays.filter((s) => s !== stray) });
    });
  }

  function leavePlace() {
    const { place, keeper, edits } = state;
    if (!place) return;
    offered = null;
    for (const left of [keeper, ...edits.values()]) if (left) void leaveDraft(left, place);
  }

  function showPlace(place: Place | null, knownBy: PanelState['knownBy']) {
    if (place && keyOf(place) === keyOf(state.place)) {
      if (JSON.stringify(place) !== JSON.stringify(state.place)) state.keeper?.refreshPlace(place);
      set({ place, knownBy });
      return;
    }
    leavePlace();
    set({ place, knownBy, view: null, error: null, edits: new Map(), keeper: null });
    if (place) set({ keeper: createKeeper(place, null, null) });
    void refresh();
  }

  /** Asks for everything of the place again. An answer for a place that was left is not looked at. */
  async function refresh(): Promise<void> {
    clearTimeout(refreshTimer);
    refreshTimer = undefined;
    refreshedAt = performance.now();
    const { place, keeper } = state;
    if (!place) return refreshFrame();
    const stamps = [keeper, ...state.edits.values()].map((k) => [k, k?.stamp()] as const);
    asked += 1;
    const turn = asked;
    const answer = await client.ask('openPlace', { place });
    if (keyOf(place) !== keyOf(state.place) || turn < answered) return;
    answered = turn;
    const first = state.view === null;
    if (!answer.ok) {
      set({ error: note(answer.error) });
      return takeOffered();
    }
    const view = answer.value;
    set({ view, error: null, account: view.account, settings: view.settings });
    const left = stamps.filter(([k, stamp]) => k?.reconcile(view.drafts, stamp ?? 0));
    // An edit that another window saved or discarded is over here, too: its form would show the text of before.
    const edits = [...state.edits].filter(([, k]) => left.every(([one]) => one !== k));
    if (edits.length < state.edits.size) set({ edits: new Map(edits) });
    if (first) begin(keeper, view.drafts);
    takeOffered();
  }

  /** Continues the newest draft of the place, or sets the audience the person likes to begin with. */
  function begin(keeper: DraftKeeper | null, drafts: readonly Draft[]) {
    if (!keeper || keeper.view().draftId !== null) return;
    const found = drafts.find((d) => d.editsNote === null && !isBlank(d.content));
    if (found) keeper.adopt(found);
    else keeper.setAudience(firstAudience(state.settings, state.account));
  }

  function takeOffered() {
    const { place, keeper } = state;
    const passage = offered;
    if (!passage || !place || !keeper) return;
    offered = null;
    const { content, saving } = keeper.view();
    if (JSON.stringify(content.passage) === JSON.stringify(passage)) return;
    if (!saving && (!content.passage || isBlank(content))) {
      keeper.setContent(withPassage(content, passage));
      return;
    }
    void leaveDraft(keeper, place).then(refreshSoon);
    const next = createKeeper(place, null, null);
    next.setContent(withPassage(next.view().content, passage));
    set({ keeper: next });
  }

  /** Without a place there are still language, theme and team to know. */
  async function refreshFrame(): Promise<void> {
    const [settings, account] = await Promise.all([
      client.ask('getSettings', null),
      client.ask('getAccount', null),
    ]);
    if (settings.ok) set({ settings: settings.value });
    else note(settings.error);
    if (account.ok) set({ account: account.value });
  }

  function refreshSoon() {
    const pause = refreshedAt + REFRESH_MS - performance.now();
    refreshTimer ??= setTimeout(() => void refresh(), pause);
  }

  return {
    state: () => state,
    subscribe(onChange: () => void): () => void {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },

    showPage(page: PageState) {
      const samePage =
        state.page !== null &&
        keyOf(page.place) === keyOf(state.page.place) &&
        page.address === state.page.address;
      set({ page });
      if (state.knownBy === 'manual' && samePage) return;
      showPlace(page.place, page.place ? page.knownBy : null);
    },

    nameByHand(place: Place | null) {
      if (place) showPlace(place, 'manual');
      else showPlace(state.page?.place ?? null, state.page?.knownBy ?? null);
    },

    refresh,

    takeDraft(draft: Draft) {
      const { place, keeper } = state;
      if (!place) return;
      if (keeper) void leaveDraft(keeper, place).then(refreshSoon);
      set({ keeper: createKeeper(place, null, draft) });
    },

    takePassage(passage: Passage) {
      offered = passage;
      if (state.view || state.error) takeOffered();
    },

    startEdit(own: OwnNoteView, content: NoteContent | null = null) {
      const { place, view, edits } = state;
      const { id } = own.note;
      if (!place || edits.has(id)) return;
      const found = content ? null : (view?.drafts.find((d) => d.editsNote === id) ?? null);
      const keeper = createKeeper(place, own, found);
      if (content) keeper.setContent(content);
      set({ edits: new Map(edits).set(id, keeper) });
    },

    endEdit(noteId: string) {
      const edits = new Map(state.edits);
      edits.delete(noteId);
      set({ edits });
      refreshSoon();
    },

    listen(): () => void {
      const stop = client.listen({
        notesChanged({ placeKeys }) {
          const mine = keyOf(state.place);
          if (placeKeys === null || (mine !== null && placeKeys.includes(mine))) refreshSoon();
        },
        accountChanged: ({ account }) => set({ account }),
        settingsChanged: ({ settings }) => set({ settings }),
      });
      return () => {
        stop();
        clearTimeout(refreshTimer);
        refreshTimer = undefined;
      };
    },

    noteFailure: note,
  };
}
