import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { sayState } from './say-state.ts';
import { snoozedUntil } from './snoozed-until.ts';

export type NudgeStateProps = {
  control: NudgeControl;
  now: number;
  onAllOff: (allOff: boolean) => void;
  onWake: () => void;
};

/** How it stands, in plain words, with the one switch for everything. */
export function NudgeState({ control, now, onAllOff, onWake }: NudgeStateProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language);
  const words = sayState(control, now, {
    texts: texts.state,
    common: commonTexts(language),
    language,
  });
  const pauses = !control.settings.allOff && snoozedUntil(control, now) !== null;
  return (
    <div class={`nudges-state nudges-state-${words.tone}`}>
      <div class="nudges-state-words" role="status">
        <p class="nudges-state-head">{words.head}</p>
        <p>{words.next}</p>
        <p class="options-hint">{words.count}</p>
      </div>
      {pauses && (
        <div>
          <Button size="small" onClick={onWake}>
            {texts.time.wake}
          </Button>
        </div>
      )}
      <Switch
        label={texts.all}
        checked={!control.settings.allOff}
        onChange={(on) => onAllOff(!on)}
      />
    </div>
  );
}
