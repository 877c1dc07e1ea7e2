import { textIn, type LocalText } from '../../../../utils/domain/team-content.ts';
import { useLanguage } from '../../../ui/use-language.ts';

/** A text in the reader's language, else in the other one, which screen readers are told. */
export function Said({ text }: { text: LocalText }) {
  const language = useLanguage();
  const said = textIn(text, language);
  const isOther = (text[language] ?? '').trim() === '';
  const other = language === 'de' ? 'en' : 'de';
  return (
    <span dir="auto" {...(isOther ? { lang: other } : {})}>
      {said}
    </span>
  );
}
