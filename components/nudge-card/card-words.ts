import type { Language } from '../../utils/i18n/language.ts';
import type { AskedQuestion, NudgeView } from '../../utils/messages/nudge-views.ts';
import { openingOfWeek } from '../../utils/programme/touchpoint-of-week.ts';
import { exampleOf, type Example } from './example-of.ts';
import { questionOf } from './question-of.ts';

/** What a card says that is made of the programme's and the team's words. */
export type CardWords = {
  question: AskedQuestion;
  example: Example | null;
  /** A question to begin a meeting with; null where there is none. */
  opening: string | null;
};

/** All words of one card. Loaded once there is a nudge: most frames of the card's page never need them. */
export async function cardWordsOf(view: NudgeView, language: Language): Promise<CardWords> {
  const isMeeting = view.nudge.type === 'meeting-page';
  return {
    question: await questionOf(view, language),
    example: exampleOf(view, language),
    opening: isMeeting ? openingOfWeek(view.shownAt)[language] : null,
  };
}
