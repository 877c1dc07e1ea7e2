import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { iconEdit } from '../../ui/icons.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** Proposes another wording of an entry; `what` names the entry for those who do not see it. */
export function ChangeButton({ what, onClick }: { what: string; onClick: () => void }) {
  const texts = programmeTexts(useLanguage());
  return (
    <span class="entry-change">
      <IconButton size="small" icon={iconEdit} label={texts.changeOf({ what })} onClick={onClick} />
    </span>
  );
}
