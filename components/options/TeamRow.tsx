import { useState } from 'preact/hooks';

import { mayReview, type Team } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { iconExternal } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';

export type TeamRowProps = { team: Team; onOpen: () => void; onLeave: () => Promise<void> };

/** A team one belongs to: as whom, the way to its dashboard, the way out. */
export function TeamRow({ team, onOpen, onLeave }: TeamRowProps) {
  const language = useLanguage();
  const texts = optionsTexts(language);
  const common = commonTexts(language);
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const name = common.team({ name: team.name });
  const people = common.people({ count: team.memberCount });
  const as = mayReview(team.role) ? texts.asPate : texts.asMember;

  return (
    <div class="team-row">
      <div class="team-words">
        <p class="team-name" dir="auto">
          {name}
        </p>
        <p class="options-hint" dir="auto">
          {as({ name: team.myName, people })}
        </p>
      </div>
      <Button icon={iconExternal} onClick={onOpen}>
        {common.action.openDashboard}
      </Button>
      <Button variant="quiet" onClick={() => setLeaving(true)}>
        {texts.leave.open}
      </Button>
      {leaving && (
        <Dialog
          title={texts.leave.title({ team: name })}
          closeLabel={common.action.close}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button onClick={() => setLeaving(false)}>{common.action.cancel}</Button>
              <Button
                variant="danger"
                busy={busy}
                onClick={() => {
                  setBusy(true);
                  void onLeave().finally(() => {
                    setBusy(false);
                    setLeaving(false);
                  });
                }}
              >
                {texts.leave.confirm}
              </Button>
            </>
          }
        >
          <ul class="options-list">
            <li>{texts.leave.stays}</li>
            <li>{texts.leave.shared}</li>
            <li>{texts.leave.gone}</li>
          </ul>
        </Dialog>
      )}
    </div>
  );
}
