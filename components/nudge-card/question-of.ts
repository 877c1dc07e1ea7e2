import { placeKeyOf } from '../../utils/domain/place.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { AskedQuestion, NudgeView } from '../../utils/messages/nudge-views.ts';
import { composeQuestion } from '../../utils/programme/compose-question.ts';
import { roleKeys } from '../../utils/programme/roles.ts';
import { loadShippedWords } from '../../utils/programme/shipped-words.ts';
import { teamWords } from '../../utils/programme/team-words.ts';
import { touchpointOf } from './touchpoint-of.ts';

/** The question of a nudge in the words of the person's role: the one it has been given, else a new one. */
export async function questionOf(
  { nudge, profile, content, asked, question, shownAt }: NudgeView,
  language: Language,
): Promise<AskedQuestion> {
  if (question) return question;
  const role = roleKeys.find((key) => key === profile.role) ?? null;
  const shipped = await loadShippedWords(language, role);
  const { key, text } = composeQuestion(
    {
      moment: nudge.type,
      // Forms share one place in each project: there the title tells them apart.
      place: placeKeyOf(nudge.place) + (nudge.place.key === null ? ` ${nudge.place.title}` : ''),
      touchpoint: touchpointOf(nudge, shownAt),
      friction: nudge.friction,
      words: nudge.words,
      title: nudge.place.title,
      role: profile.role,
      workArea: profile.workArea,
      ...teamWords(content, language),
      asked,
    },
    shipped,
  );
  return { key, text };
}
