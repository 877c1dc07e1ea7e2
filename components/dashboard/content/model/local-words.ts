import type { LocalText } from '../../../../utils/domain/team-content.ts';

/** What two fields say, as content stores it: a language that says nothing is left out. */
export function toLocalText(de: string, en: string): LocalText {
  return {
    ...(de.trim() === '' ? {} : { de: de.trim() }),
    ...(en.trim() === '' ? {} : { en: en.trim() }),
  };
}

/** Adds words to a field without losing those that are there. */
export function addWords(before: string, added: string): string {
  return [before, added]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n');
}
