import { contentTexts } from '../../../../utils/i18n/dashboard/content-texts.ts';
import { useLanguage } from '../../../ui/use-language.ts';

/** The words of questions, glossary and examples in the language that is spoken. */
export function useContentTexts() {
  return contentTexts(useLanguage());
}
