import type { Language } from '../../utils/i18n/language.ts';
import { refusalTexts } from '../../utils/i18n/refusal/refusal-texts.ts';

/** Why the server refused a change. A code of a newer server has no words here yet. */
export function sayRefusal(code: string, language: Language): string {
  const { why } = refusalTexts(language);
  const words: Partial<Record<string, string>> = why;
  return words[code] ?? why.other;
}

/** What the person can do next with the note that was refused. */
export function sayAfterRefusal(code: string, language: Language): string {
  const { next } = refusalTexts(language);
  const words: Partial<Record<string, string>> = next;
  return words[code] ?? next.other;
}
