import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { sayRefusal } from '../../note/say-refusal.ts';
import { sayTime } from '../../speech/say-time.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StatePill } from '../../ui/StatePill.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Wish } from '../proposal/wish.ts';
import { proposalStateOf, toneOf } from './proposal-state.ts';
import { sayBody } from './say-body.ts';

export type MyProposalsProps = {
  /** Own proposals, newest first. */
  items: readonly TeamContentView[];
  /** Begun and not sent. */
  begun: readonly Wish[];
  now: number;
  onResume: (wish: Wish) => void;
  onWithdraw: (item: TeamContentView) => void;
  onRetry: (item: TeamContentView) => void;
  onPropose: () => void;
};

/** What one has proposed, where it is on its way, and what the Paten answered. */
export function MyProposals(props: MyProposalsProps) {
  const { items, begun, now, onResume, onWithdraw, onRetry, onPropose } = props;
  const language = useLanguage();
  const { mine: texts, dialog } = programmeTexts(language);
  const common = commonTexts(language);

  if (items.length + begun.length === 0)
    return (
      <EmptyState
        title={texts.none}
        actions={<Button onClick={onPropose}>{dialog.title.new}</Button>}
      >
        {texts.noneText}
      </EmptyState>
    );

  return (
    <ul class="entries">
      {begun.map((wish) => (
        <li class="entry" key={wish.id}>
          <div class="entry-text">
            <p class="entry-marks">
              <StatePill tone="neutral">{texts.begun}</StatePill>
              <span>{texts.kind[wish.body.kind]}</span>
            </p>
            <p dir="auto">{sayBody(wish.body, language)}</p>
            <p>
              <Button size="small" onClick={() => onResume(wish)}>
                {texts.goOn}
              </Button>
            </p>
          </div>
        </li>
      ))}
      {items.map((item) => {
        const { body, decision, refusal } = item;
        const state = proposalStateOf(item);
        const isChange = item.replaces !== null || ('startKey' in body && body.startKey !== null);
        const hint = state in texts.stateText ? texts.stateText[state as 'sent'] : null;
        return (
          <li class="entry" key={item.id}>
            <div class="entry-text">
              <p class="entry-marks">
                <StatePill tone={toneOf[state]}>{texts.state[state]}</StatePill>
                <span>
                  {texts.kind[body.kind]}
                  {isChange && ` · ${texts.asChange}`}
                </span>
              </p>
              <p dir="auto">{sayBody(body, language)}</p>
              {state === 'declined' && decision && (
                <blockquote class="entry-reason" dir="auto">
                  <span class="entry-label">
                    {texts.reason({ name: decision.byName })} (
                    {sayTime(decision.at, now, common, language)})
                  </span>
                  <span>{decision.reason}</span>
                </blockquote>
              )}
              {state === 'refused' && <p>{sayRefusal(refusal ?? '', language)}</p>}
              {hint !== null && <p class="section-lead">{hint}</p>}
              <p class="entry-ways">
                {state === 'refused' && (
                  <Button size="small" onClick={() => onRetry(item)}>
                    {texts.retry}
                  </Button>
                )}
                {state !== 'accepted' && state !== 'leaving' && (
                  <Button variant="link" onClick={() => onWithdraw(item)}>
                    {state === 'sent' || state === 'waiting' ? texts.withdraw : texts.remove}
                    <span class="sr-only">: {sayBody(body, language)}</span>
                  </Button>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
