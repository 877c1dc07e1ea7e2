import type { Language } from '../../../utils/i18n/language.ts';
import { locales } from '../../speech/locales.ts';

/** A probability within 0..1 as people say it: 12 %. */
export function sayShare(share: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
}
