import type { Correction, KeptSilence, ShownNudge } from './nudge-history.ts';
import type { TimedSilence } from './nudge-silence.ts';
import type { NudgeType } from './nudge.ts';

/** All that the settings page tells; times in milliseconds since 1970. */
export type NudgeExplanation = {
  /** Newest first. */
  readonly shown: readonly ShownNudge[];
  /** Newest first. */
  readonly silences: readonly KeptSilence[];
  readonly caps: {
    readonly today: { readonly count: number; readonly most: number };
    readonly week: { readonly count: number; readonly most: number };
  };
  readonly types: readonly {
    readonly type: NudgeType;
    readonly off: boolean;
    readonly halvings: number;
    readonly askToSwitchOff: boolean;
    /** What silences it at this moment; null when it may come, or is off. */
    readonly silence: TimedSilence | null;
    /** Null = never, as things are set. */
    readonly nextPossibleAt: number | null;
  }[];
  readonly nextPossibleAt: number | null;
  /** Newest first; each can be taken back with `unlearn`. */
  readonly corrections: readonly Correction[];
};
