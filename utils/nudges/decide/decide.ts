import type { Analysis } from '../../domain/analysis.ts';
import { lookAtClock } from '../../domain/felt-clock.ts';
import type { Correction, NudgeHistory } from '../../domain/nudge-history.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import type { Silence } from '../../domain/nudge-silence.ts';
import { MAX_NUDGE_WORD, MAX_NUDGE_WORDS } from '../../domain/nudge.ts';
import type { Moment, Nudge } from '../../domain/nudge.ts';
import { correct } from './learn.ts';
import type { LocalNow } from './local-time.ts';
import { knowsPlace, projectOf } from './places.ts';
import { pointAt, timedSilence } from './timed-rules.ts';

/** From here on it is worth asking: `analyse` weighs for silence and puts the point there. */
export const LEAST_IMPACT = 0.5;

/** A nudge whose next possible time is not worked out yet: that needs it to be shown. */
export type Proposal = Omit<Nudge, 'nextPossibleAt'>;

export type Decision =
  | { readonly nudge: Proposal; readonly silence: null }
  | { readonly nudge: null; readonly silence: Silence };

/**
 * Whether now is the moment to ask. Pure. What comes out is a proposal: it counts, and may be shown, only once
 * `speak` has put it into the newest history.
 * @param analysis of the text at this place; a meeting page needs none
 */
export function decide(
  moment: Moment,
  analysis: Analysis | null,
  history: NudgeHistory,
  settings: NudgeSettings,
  now: LocalNow,
): Decision {
  const before = untimedSilence(moment, history, settings);
  if (before) return { nudge: null, silence: before };
  const judgement = judge(moment, analysis, history.corrections);
  if (judgement.silence) return judgement;
  const silence = timedSilenceAt(moment, history, settings, now);
  return silence ? { nudge: null, silence } : judgement;
}

/**
 * What silences a moment whatever its text says, so that nobody need read it. Null: it takes the text to know. The
 * timed rules come last in `decide`, because a better reason may stand in the text; here they spare reading it.
 */
export function silenceBeforeReading(
  moment: Moment,
  history: NudgeHistory,
  settings: NudgeSettings,
  now: LocalNow,
): Silence | null {
  return (
    untimedSilence(moment, history, settings) ?? timedSilenceAt(moment, history, settings, now)
  );
}

/** OFF, HAND and PLACE. */
function untimedSilence(
  moment: Moment,
  history: NudgeHistory,
  settings: NudgeSettings,
): Silence | null {
  return (
    switchedOff(moment, settings) ??
    atHand(moment) ??
    (knowsPlace(history, moment.place) ? { kind: 'same-place' } : null)
  );
}

/** TIME, CAP and TIRE. */
function timedSilenceAt(
  { type }: Moment,
  history: NudgeHistory,
  settings: NudgeSettings,
  { at, offsetAt }: LocalNow,
): Silence | null {
  const point = pointAt(lookAtClock(history.clock, at), offsetAt, at);
  return timedSilence(history, settings, point, type);
}

/** OFF-1 … OFF-3 */
function switchedOff({ type, place }: Moment, settings: NudgeSettings): Silence | null {
  if (settings.allOff) return { kind: 'all-off' };
  if (settings.typesOff.includes(type)) return { kind: 'type-off', type };
  const site = place.site.toLowerCase();
  return settings.sitesOff.some((off) => off.toLowerCase() === site)
    ? { kind: 'site-off', site: place.site }
    : null;
}

/** HAND-1 … HAND-4: what the person is doing right now. */
function atHand(moment: Moment): Silence | null {
  if (!moment.visible) return { kind: 'hidden' };
  if (moment.presenting) return { kind: 'presenting' };
  if (moment.fullscreen) return { kind: 'fullscreen' };
  if (moment.typing) return { kind: 'typing' };
  if (moment.panelOpen) return { kind: 'panel-open' };
  if (moment.noted) return { kind: 'already-noted' };
  return moment.type === 'new-issue' && moment.isAuthor !== true ? { kind: 'not-author' } : null;
}

/** WORTH-1 … WORTH-3: whether the text is worth a question, and which. */
function judge(
  { type, place, announces }: Moment,
  analysis: Analysis | null,
  corrections: readonly Correction[],
): Decision {
  if (type === 'meeting-page') {
    const reason = 'touchpoint-of-the-week';
    const nothing = { touchpoint: null, friction: null, words: [], impact: null };
    return { silence: null, nudge: { type, place, reason, ...nothing } };
  }
  if (!analysis || place.title.trim() === '') return { silence: { kind: 'no-text' }, nudge: null };
  const before = analysis.impact;
  const { impact, misleading } = correct(analysis, projectOf(place), corrections);
  if (before < LEAST_IMPACT) {
    const words = wordsFor(analysis, 'internal');
    return { silence: { kind: 'internal', impact, least: LEAST_IMPACT, words }, nudge: null };
  }
  if (impact < LEAST_IMPACT)
    return { silence: { kind: 'learnt', impact, before, words: misleading }, nudge: null };
  return {
    silence: null,
    nudge: {
      type,
      place,
      reason: (type === 'announcement' && announces) || 'customers-notice',
      touchpoint: analysis.touchpoints[0]?.key ?? null,
      friction: analysis.frictions[0]?.key ?? null,
      words: wordsFor(analysis, 'customer'),
      impact,
    },
  };
}

/** Each word once, most telling first; no longer than a history takes, or the nudge would not count (CAP-3). */
function wordsFor({ words }: Analysis, side: 'customer' | 'internal'): string[] {
  const texts = words
    .filter(({ speaksFor }) => speaksFor === side)
    .map(({ text }) => text.slice(0, MAX_NUDGE_WORD));
  return [...new Set(texts)].slice(0, MAX_NUDGE_WORDS);
}
