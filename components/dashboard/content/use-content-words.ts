import { contentWords } from '../../../utils/i18n/dashboard/content-words.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** The words around the team's own content in the language that is spoken. */
export function useContentWords() {
  return contentWords(useLanguage());
}
