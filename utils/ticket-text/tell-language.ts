import type { Language } from '../domain/settings.ts';

/** Small words that one language has and the other has not; a ticket of two sentences holds several. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    'der die das und ist nicht ein eine einen einem einer mit auf für von zum zur den dem des wird werden sind bei nach wenn nur auch noch kann sich als aus oder über wir bitte soll sollen beim vom ab um durch ohne mehr keine kein dass hat haben seit muss'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is not of to for with on from be are when only can as or we please should by at this that if into has have after without more no than how does must all'.split(
      ' ',
    ),
  ),
};

/** Enough to be sure; a description of a thousand pages says no more. Characters. */
const READ = 20_000;

/**
 * The language of a ticket from its own words; `otherwise` where they do not tell (a title of two names,
 * a third language).
 */
export function tellLanguage(text: string, otherwise: Language): Language {
  const read = text.slice(0, READ);
  const count = { de: (read.match(/[äöüß]/gi)?.length ?? 0) > 0 ? 1 : 0, en: 0 };
  for (const [word] of read.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (SMALL_WORDS.de.has(word)) count.de += 1;
    if (SMALL_WORDS.en.has(word)) count.en += 1;
  }
  if (count.de === count.en) return otherwise;
  return count.de > count.en ? 'de' : 'en';
}
