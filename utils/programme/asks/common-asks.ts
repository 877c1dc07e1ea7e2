import type { NudgeType } from '../../domain/nudge.ts';
import type { Friction } from '../../domain/taxonomy.ts';

/** Moments that ask for a question of their own; a new ticket is asked what its role and touchpoint ask. */
export type SpecialMoment = Extract<NudgeType, 'process-page' | 'meeting-page' | 'announcement'>;

/** Questions that hold at any touchpoint and for any role. */
export type CommonAsks = {
  readonly frictions: Readonly<Record<Friction, string>>;
  readonly moments: Readonly<Record<SpecialMoment, Readonly<Record<Friction, string>>>>;
  /** When a text names neither touchpoint nor friction. */
  readonly open: readonly string[];
};
