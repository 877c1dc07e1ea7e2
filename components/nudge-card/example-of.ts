import type { Language } from '../../utils/i18n/language.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { shippedExamples } from '../../utils/programme/shipped-examples.ts';
import { teamExample } from '../../utils/programme/team-words.ts';
import { touchpointOf } from './touchpoint-of.ts';

export type Example = {
  text: string;
  /** Who gave the team's own one, `name` null where they did not want to be named; null for a general one. */
  source: { name: string | null } | null;
};

/** The example beside a question: the company's own, else the general one; null where the text says nothing of a touchpoint. */
export function exampleOf(
  { nudge, content, shownAt }: NudgeView,
  language: Language,
): Example | null {
  const touchpoint = touchpointOf(nudge, shownAt);
  if (touchpoint === null) return null;
  const own = teamExample(content, touchpoint, language);
  return own
    ? { text: own.text, source: { name: own.piece.proposedByName } }
    : { text: shippedExamples[touchpoint][language].general, source: null };
}
