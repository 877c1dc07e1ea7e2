import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage } from '../../ui/use-language.ts';

/** Nobody to propose to: says why, and leads to the invitation. */
export function NeedsTeamDialog(props: { onJoin: () => void; onClose: () => void }) {
  const { onJoin, onClose } = props;
  const language = useLanguage();
  const texts = programmeTexts(language);
  return (
    <Dialog
      title={texts.dialog.needsTeam}
      closeLabel={commonTexts(language).action.close}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onJoin}>
          {texts.joinTeam}
        </Button>
      }
    >
      <p>{texts.dialog.needsTeamText}</p>
    </Dialog>
  );
}
