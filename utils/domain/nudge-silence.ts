import type { SnoozeChoice } from './nudge-settings.ts';
import type { NudgeType } from './nudge.ts';

/**
 * Why nothing was said, with what it takes to say so in plain words. Times are milliseconds since 1970;
 * `until` is when this very reason ends if the clock runs on as it does.
 */
export type Silence =
  | { readonly kind: 'all-off' }
  | { readonly kind: 'type-off'; readonly type: NudgeType }
  | { readonly kind: 'site-off'; readonly site: string }
  | { readonly kind: 'snoozed'; readonly choice: SnoozeChoice; readonly until: number }
  | { readonly kind: 'quiet-hours'; readonly until: number }
  | { readonly kind: 'hidden' | 'presenting' | 'fullscreen' | 'typing' | 'panel-open' }
  | { readonly kind: 'not-author' }
  | { readonly kind: 'already-noted' }
  | { readonly kind: 'same-place' }
  /** Nothing to judge: no title yet. */
  | { readonly kind: 'no-text' }
  /** Customers will hardly notice. `impact` and `least` within 0..1; the words speak for internal work. */
  | {
      readonly kind: 'internal';
      readonly impact: number;
      readonly least: number;
      readonly words: readonly string[];
    }
  /** It would have been worth it, had the person not said of these words that they mislead here. */
  | {
      readonly kind: 'learnt';
      readonly impact: number;
      readonly before: number;
      readonly words: readonly string[];
    }
  | { readonly kind: 'day-cap'; readonly until: number }
  | { readonly kind: 'week-cap'; readonly most: number; readonly until: number }
  /** Comes less often after having been dismissed: `halvings` of this type's rate. */
  | {
      readonly kind: 'type-rests';
      readonly type: NudgeType;
      readonly halvings: number;
      readonly until: number;
    }
  /** The same over all types. */
  | { readonly kind: 'all-rest'; readonly until: number };

/** What holds for the settings page, too, where there is no moment. */
export type TimedSilence = Extract<Silence, { until: number }>;

export type NudgeSilenceKind = Silence['kind'];
