import { useEffect, useRef, useState } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { MAX_TITLE, type Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { popupTexts } from '../../utils/i18n/popup/popup-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { NoteForm } from '../note/NoteForm.tsx';
import { useDraft } from '../note/use-draft.ts';
import { useNoteActions } from '../note/use-note-actions.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useToasts } from '../ui/use-toasts.ts';
import type { PopupClient } from './popup-client.ts';
import { useQuickNote } from './use-quick-note.ts';

export type QuickNoteViewProps = {
  client: PopupClient;
  place: Place;
  leftOut: readonly string[];
  onNotes: () => void;
};

const noTeams: never[] = [];

/** A note about the page in front, with what is kept of it in plain sight. */
export function QuickNoteView({ client, place, leftOut, onNotes }: QuickNoteViewProps) {
  const language = useLanguage();
  const texts = popupTexts(language).note;
  const common = commonTexts(language);
  const { keeper, view, error, reload } = useQuickNote(client, place);
  const { content } = useDraft(keeper);
  const { toasts, show, dismiss } = useToasts();
  const [gone, setGone] = useState(false);
  const firstField = useRef<HTMLTextAreaElement>(null);
  const teams = view?.account?.teams ?? noTeams;
  const onFailure = (failure: CallError) => {
    if (failure.kind === 'extension-gone') setGone(true);
  };
  const actions = useNoteActions({ ask: client.ask, teams, show, onChanged: reload, onFailure });
  useEffect(() => firstField.current?.focus(), []);
  const count = view?.own.length ?? 0;

  async function save(audience: Audience) {
    if (await actions.save(keeper, audience)) firstField.current?.focus();
  }

  return (
    <section class="popup-view">
      <h1 class="popup-heading">{texts.heading}</h1>
      {error && (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={reload}>
              {common.action.retry}
            </Button>
          }
        >
          {sayCallError(error, common, language)}
        </Banner>
      )}
      <TextField
        label={place.url === null ? texts.untitled : texts.title}
        value={content.place.title}
        maxLength={MAX_TITLE}
        readOnly={gone}
        onInput={keeper.rename}
      />
      <div class="popup-address">
        {place.url === null ? (
          texts.noAddress
        ) : (
          <>
            {texts.keeps} <bdi>{place.url}</bdi>
          </>
        )}
        {leftOut.length > 0 && <div>{texts.leftOut({ names: leftOut.join(', ') })}</div>}
        {count > 0 && (
          <div>
            {texts.earlier({ count: sayNumber(count, language), one: count === 1 })}{' '}
            <Button variant="link" onClick={onNotes}>
              {texts.otherNotes}
            </Button>
          </div>
        )}
      </div>
      <NoteForm
        keeper={keeper}
        teams={teams}
        suggest={client.suggest}
        error={actions.errorOf(keeper)}
        readOnly={gone}
        firstField={firstField}
        onSave={(audience) => void save(audience)}
        onDiscard={() => void actions.discard(keeper)}
        onCopy={() => void actions.copy(keeper.view().content)}
      />
      <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
    </section>
  );
}
