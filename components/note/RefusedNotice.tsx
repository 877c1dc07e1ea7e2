import { onlyMe } from '../../utils/domain/audience.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { refusalTexts } from '../../utils/i18n/refusal/refusal-texts.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { OwnNoteActions } from './OwnNoteCard.tsx';
import { sayAfterRefusal, sayRefusal } from './say-refusal.ts';

export type RefusedNoticeProps = Pick<OwnNoteActions, 'onEdit' | 'onAudience'> & {
  view: OwnNoteView;
  readOnly: boolean;
};

/** Reasons that lie in the text: only another one helps. */
const inText = new Set(['too_long', 'empty', 'invalid']);
/** Reasons that asking again cannot change. */
const lasting = new Set(['not_member', 'not_author', ...inText]);

/** What the team server did not take of a note: why, that the text is safe, and what can be done next. */
export function RefusedNotice({ view, readOnly, onEdit, onAudience }: RefusedNoticeProps) {
  const language = useLanguage();
  const card = cardTexts(language);
  const texts = refusalTexts(language);
  const code = view.refusal ?? '';
  const { audience } = view.note;
  return (
    <Banner
      tone="warn"
      actions={
        !readOnly && (
          <>
            {inText.has(code) && (
              <Button size="small" onClick={() => onEdit(view)}>
                {commonTexts(language).action.edit}
              </Button>
            )}
            {!lasting.has(code) && (
              <Button size="small" onClick={() => onAudience(view, audience)}>
                {texts.retry}
              </Button>
            )}
            {audience.kind === 'team' && (
              <Button size="small" onClick={() => onAudience(view, onlyMe)}>
                {texts.keep}
              </Button>
            )}
          </>
        )
      }
    >
      {card.refused} {sayRefusal(code, language)} {card.refusedSafe}{' '}
      {sayAfterRefusal(code, language)}
    </Banner>
  );
}
