import type { Draft } from '../../utils/domain/draft.ts';
import { isBlank } from '../../utils/domain/note-content.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import type { NoteActions } from '../note/use-note-actions.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { sayTime } from '../speech/say-time.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { iconCopy, iconNote } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { PanelState } from './panel-state.ts';
import { RenewedNotice } from './RenewedNotice.tsx';

export type PanelNoticesProps = {
  state: PanelState;
  actions: NoteActions;
  now: number;
  onTakeDraft: (draft: Draft) => void;
  onRetry: () => void;
};

/** What must not be overlooked: an old panel, text without a home, another draft, notes that cannot be shown. */
export function PanelNotices({ state, actions, now, onTakeDraft, onRetry }: PanelNoticesProps) {
  const language = useLanguage();
  const texts = panelTexts(language);
  const common = commonTexts(language);
  const { keeper, view, strays, error, gone } = state;
  const shown = keeper?.view().draftId ?? null;
  const others = (view?.drafts ?? []).filter(
    (d) => d.editsNote === null && d.id !== shown && !isBlank(d.content),
  );

  return (
    <>
      <RenewedNotice state={state} />
      {gone && (
        <Banner
          tone="warn"
          title={texts.goneTitle}
          actions={
            keeper && (
              <Button
                size="small"
                icon={iconCopy}
                onClick={() => void actions.copy(keeper.view().content)}
              >
                {common.action.copy}
              </Button>
            )
          }
        >
          {texts.gone}
        </Banner>
      )}
      {strays.map(({ keeper: stray, place }) => (
        <Banner
          key={place.key}
          tone="danger"
          actions={
            <Button
              size="small"
              icon={iconCopy}
              onClick={() => void actions.copy(stray.view().content)}
            >
              {common.action.copy}
            </Button>
          }
        >
          {texts.stray({ title: place.title || (place.key ?? place.site) })}
        </Banner>
      ))}
      {error && !gone && (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={onRetry}>
              {common.action.retry}
            </Button>
          }
        >
          {texts.couldNotOpen} {sayCallError(error, common, language)}
        </Banner>
      )}
      {!gone &&
        others.map((draft) => (
          <Banner
            key={draft.id}
            icon={iconNote}
            actions={
              <Button size="small" onClick={() => onTakeDraft(draft)}>
                {texts.takeDraft}
              </Button>
            }
          >
            {texts.otherDraft({ time: sayTime(draft.updatedAt, now, common, language) })}
          </Banner>
        ))}
    </>
  );
}
