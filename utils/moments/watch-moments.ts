import type { NudgeSilenceKind } from '../domain/nudge-silence.ts';
import type { Moment } from '../domain/nudge.ts';
import { placeKeyOf } from '../domain/place.ts';
import { changedMuch } from './changed-much.ts';
import { findMoment, type Watch } from './find-moment.ts';
import { isStillHere } from './is-still-here.ts';
import { readPlaceText, type WorkText } from './read-place-text.ts';
import { stateAtHand } from './state-at-hand.ts';
import { waitUntilFree } from './wait-until-free.ts';
import { watchTyping } from './watch-typing.ts';

/** Looks at a place, milliseconds after it came into view: its text is drawn late, sometimes very late. */
const LOOKS = [1500, 4000, 10_000] as const;

/** What keeps a question away for now, and ends by itself. */
const HINDRANCES: ReadonlySet<NudgeSilenceKind> = new Set([
  'typing',
  'hidden',
  'panel-open',
  'fullscreen',
  'presenting',
]);

/** How often a text is told of at one place, and how often a moment comes again after a hindrance. */
const MOST_TOLD = 5;
const MOST_RETRIES = 5;

/** Places whose judgement is remembered while the page lives. */
const MOST_PLACES = 200;

/** What these silences say of the text may change with the text; after all others the place is done. */
const ABOUT_TEXT: ReadonlySet<NudgeSilenceKind> = new Set(['internal', 'learnt', 'no-text']);

export type ToldMoment = Omit<Moment, 'noted'>;
/** What became of a moment; null: nobody answered. */
export type Outcome = { kind: 'shown' } | { kind: 'silent'; why: NudgeSilenceKind } | null;

export type MomentWorld = {
  window: Window;
  signal: AbortSignal;
  /** Our element in the page, whose `data-open` says that the panel is open. */
  panelHost: () => Element | null;
  tell: (moment: ToldMoment) => Promise<Outcome>;
};

/** Watches one place until it is done, or until it is told of another. */
function watchPlace(
  { window, panelHost, tell }: MomentWorld,
  watch: Watch,
  signal: AbortSignal,
  memory: Map<string, WorkText | 'done'>,
): void {
  const address = window.location.href;
  const key = placeKeyOf(watch.place);
  // The next form in the same project is another matter.
  const isForm = watch.place.kind === 'new-issue';
  const known = memory.get(key);
  if (known === 'done') return;
  let judged = known ?? null;
  let told = 0;
  let retries = 0;
  /** A moment is on its way, or waits for a hindrance to end. */
  let isUnderWay = false;
  let isDone = false;
  let looksLeft: number = LOOKS.length;

  function remember(state: WorkText | 'done'): void {
    isDone = state === 'done';
    judged = isDone ? null : (state as WorkText);
    if (isForm) return;
    if (memory.size >= MOST_PLACES) memory.clear();
    memory.set(key, state);
  }

  /** The moment that has come, with the state at hand, and the text it is of. */
  function see(): { moment: ToldMoment; text: WorkText } | null {
    try {
      if (!isStillHere(window, watch.place, address)) return null;
      const text = readPlaceText(window.document, watch.place);
      if (judged && !changedMuch(judged, text)) return null;
      const found = findMoment(window, watch, text, Date.now());
      // The author of an issue is drawn late; only the last look takes "unknown" for an answer.
      if (!found || (found.type === 'new-issue' && found.isAuthor === null && looksLeft > 0))
        return null;
      const panelOpen = panelHost()?.hasAttribute('data-open') === true;
      return { moment: { ...found, ...stateAtHand(window), typing: false, panelOpen }, text };
    } catch {
      // A page may hide the DOM's own methods behind names of its elements: then nothing comes there.
      return null;
    }
  }

  function look(): void {
    if (signal.aborted || isDone || isUnderWay || typing.isTyping()) return;
    const seen = see();
    if (seen) void report(seen.moment, seen.text);
  }

  async function report(moment: ToldMoment, text: WorkText): Promise<void> {
    isUnderWay = true;
    told += 1;
    const outcome = await tell(moment);
    if (signal.aborted) return;
    const why = outcome?.kind === 'silent' ? outcome.why : null;
    if (why && HINDRANCES.has(why) && retries < MOST_RETRIES) {
      retries += 1;
      told -= 1;
      waitUntilFree(window, panelHost, signal, () => {
        isUnderWay = false;
        timers.push(window.setTimeout(look, LOOKS[0]));
      });
      return;
    }
    isUnderWay = false;
    remember(why && ABOUT_TEXT.has(why) && told < MOST_TOLD ? text : 'done');
  }

  const typing = watchTyping(window, signal, look);
  const timers = LOOKS.map((delay) =>
    window.setTimeout(() => {
      looksLeft -= 1;
      look();
    }, delay),
  );
  signal.addEventListener('abort', () => timers.forEach((timer) => window.clearTimeout(timer)));
}

/** Sees when a moment has come. What it returns sets the place that is watched; null: none any more. */
export function watchMoments(world: MomentWorld): (watch: Watch | null) => void {
  const memory = new Map<string, WorkText | 'done'>();
  let current: AbortController | null = null;
  world.signal.addEventListener('abort', () => current?.abort());
  return (watch) => {
    current?.abort();
    current = null;
    if (!watch || world.signal.aborted) return;
    current = new AbortController();
    watchPlace(world, watch, current.signal, memory);
  };
}
