import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { iconClose } from '../../ui/icons.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** The question that led here, above the form that answers it. */
export function AskedQuestion(props: { question: string; onPutAway: () => void }) {
  const texts = leadTexts(useLanguage());
  return (
    <section class="asked" aria-label={texts.asked}>
      <p class="asked-text" dir="auto">
        {props.question}
      </p>
      <IconButton size="small" icon={iconClose} label={texts.putAway} onClick={props.onPutAway} />
    </section>
  );
}
