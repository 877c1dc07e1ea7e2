import type { Language } from '../../../utils/i18n/language.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';

/** More than these make a sentence unreadable; the first are the most telling. */
const MOST_WORDS = 4;

/** Words of a text in quotes, behind each other; empty when there are none. */
export function quoteWords(words: readonly string[], language: Language): string {
  const { quoted } = nudgesTexts(language);
  const said = words.slice(0, MOST_WORDS).map((word) => quoted({ word }));
  return words.length > MOST_WORDS ? `${said.join(', ')} …` : said.join(', ');
}
