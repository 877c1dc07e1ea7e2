import { useId } from 'preact/hooks';

import type { NudgeType } from '../../../utils/domain/nudge.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { NudgesClient } from './nudges-client.ts';
import { sayTypeState } from './say-type-state.ts';
import type { NudgeChange } from './use-nudge-control.ts';

export type NudgeTypesProps = {
  client: Pick<NudgesClient, 'ask'>;
  control: NudgeControl;
  now: number;
  change: (part: NudgeChange) => Promise<boolean>;
  show: (text: string) => void;
};

/** The occasions: what each is, how it stands with it, and its switch. */
export function NudgeTypes({ client, control, now, change, show }: NudgeTypesProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language).types;
  const common = commonTexts(language);
  const title = useId();
  const { typesOff } = control.settings;

  const switchOff = (type: NudgeType) => void change({ typesOff: [...typesOff, type] });
  const switchOn = (type: NudgeType) =>
    void change({ typesOff: typesOff.filter((off) => off !== type) });

  /** "Behalten" is an answer to the last one, as on its card. */
  async function keep(type: NudgeType) {
    const last = control.explanation.shown.find((one) => one.type === type);
    if (!last) return;
    const answer = await client.ask('answerNudge', { id: last.id, answer: { kind: 'keep' } });
    show(
      answer.ok
        ? texts.kept({ type: texts.name[type] })
        : sayCallError(answer.error, common, language),
    );
  }

  return (
    <>
      <h3 id={title}>{texts.title}</h3>
      <ul class="nudges-rows" aria-labelledby={title}>
        {control.explanation.types.map((state) => {
          const { type } = state;
          const isOff = typesOff.includes(type);
          const line = isOff ? null : sayTypeState(state, now, language);
          return (
            <li key={type}>
              <Switch
                label={texts.name[type]}
                hint={
                  <>
                    <p>{texts.when[type]}</p>
                    {line !== null && <p class="nudges-type-state">{line}</p>}
                  </>
                }
                checked={!isOff}
                onChange={(on) => (on ? switchOn : switchOff)(type)}
              >
                {!isOff && state.askToSwitchOff && (
                  <div class="nudges-ask">
                    <p>{texts.ask}</p>
                    <Button size="small" onClick={() => switchOff(type)}>
                      {texts.switchOff}
                    </Button>
                    <Button size="small" variant="quiet" onClick={() => void keep(type)}>
                      {texts.keep}
                    </Button>
                  </div>
                )}
              </Switch>
            </li>
          );
        })}
      </ul>
    </>
  );
}
