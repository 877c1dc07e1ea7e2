import type { Audience } from '../../utils/domain/audience.ts';
import type { Team } from '../../utils/domain/team.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type ShareDialogProps = {
  /** The team to share with; null to recall. */
  team: Team | null;
  onConfirm: (audience: Audience) => void;
  onClose: () => void;
};

/** The second step before other people see a note, or lose sight of it. */
export function ShareDialog({ team, onConfirm, onClose }: ShareDialogProps) {
  const language = useLanguage();
  const texts = cardTexts(language).share;
  const common = commonTexts(language);
  return (
    <Dialog
      title={team ? texts.title : texts.recallTitle}
      closeLabel={common.action.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.action.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => onConfirm(team ? { kind: 'team', teamId: team.id } : { kind: 'me' })}
          >
            {team ? texts.confirm : texts.recallConfirm}
          </Button>
        </>
      }
    >
      <p>
        {team
          ? texts.text({
              team: common.team({ name: team.name }),
              people: common.people({ count: team.memberCount }),
            })
          : texts.recallText}
      </p>
    </Dialog>
  );
}
