import type { NudgeExplanation } from '../domain/nudge-explanation.ts';
import type { NudgeSettings } from '../domain/nudge-settings.ts';
import type { NudgeSilenceKind } from '../domain/nudge-silence.ts';
import type { Moment, Nudge, NudgeType } from '../domain/nudge.ts';
import type { Settings } from '../domain/settings.ts';
import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import type { WorkProfile } from '../domain/work-profile.ts';
import type { TeamContentView } from './content-views.ts';

/** A moment as the page knows it; whether there are notes is looked up on the device. */
export type SeenMoment = Omit<Moment, 'noted'>;

/** What became of a moment. After `typing`, `hidden` and `panel-open` it is worth coming again. */
export type MomentOutcome = { kind: 'shown' } | { kind: 'silent'; why: NudgeSilenceKind };

/** A nudge with all that its card says and its question is made of. Times are milliseconds since 1970. */
export type NudgeView = {
  id: string;
  nudge: Nudge;
  shownAt: number;
  profile: WorkProfile;
  /** Used content of all the person's teams. */
  content: TeamContentView[];
  /** Keys of the questions asked last, newest first. */
  asked: string[];
  /** The question this nudge has been given already; null at its first drawing. */
  question: AskedQuestion | null;
  /** How many came today and in this week, with this one, and how many may. */
  caps: NudgeExplanation['caps'];
  /** As they hold on this page. */
  settings: Settings;
};

/** A question as it was put: kept for the panel and the settings page. */
export type AskedQuestion = { key: string; text: string };

/** What a nudge asked about a place and nobody has answered there yet: the check begins with it. */
export type SuggestedCheck = {
  nudgeId: string;
  question: string;
  touchpoint: Touchpoint | null;
  friction: Friction | null;
  /** "Jetzt beantworten" was chosen; else it was put off or left. */
  chosen: boolean;
};

/** Everything the settings page shows about nudges. */
export type NudgeControl = {
  settings: NudgeSettings;
  explanation: NudgeExplanation;
  /** What was asked, by the nudge's id; some may be missing. */
  questions: Record<string, string>;
  /** Sites on which the extension works, as in `Place.site`, for switching single ones off. */
  sites: string[];
};

/** Answers to a card lead to at most one question back. */
export type NudgeAnswered = { askToSwitchOff: NudgeType | null };
