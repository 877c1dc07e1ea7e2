import { dashboardTexts } from '../../utils/i18n/dashboard/dashboard-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import { formatCount } from './model/format-time.ts';

/** The words of the dashboard and of the taxonomy in the language that is spoken. */
export function useTexts() {
  const language = useLanguage();
  return {
    language,
    t: dashboardTexts(language),
    words: taxonomyTexts(language),
    /** A count as texts want it. */
    counted: (count: number) => ({ count, formatted: formatCount(count, language) }),
  };
}
