import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import type { SyncDetails } from '../../utils/messages/sync-views.ts';
import { placeLink, placeName } from '../note/place-link.ts';
import { sayRefusal } from '../note/say-refusal.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type RefusedChangesProps = {
  refused: SyncDetails['refused'];
  /** All of them, also those that are not listed. */
  total: number;
  /** Leads to the notes themselves. */
  onShow: () => void;
};

/** What the team server did not take: where, which note, why; and the way to the note, where its text still is. */
export function RefusedChanges({ refused, total, onShow }: RefusedChangesProps) {
  const language = useLanguage();
  const texts = syncTexts(language).refused;
  return (
    <div class="sync-refused">
      <h3>{texts.title({ count: sayNumber(total, language), one: total === 1 })}</h3>
      <p>{texts.safe}</p>
      <ul>
        {refused.map(({ noteId, place, text, reason }) => {
          const link = placeLink(place);
          return (
            <li key={noteId}>
              <p class="sync-refused-place" dir="auto">
                {link ? (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {placeName(place)}
                  </a>
                ) : (
                  placeName(place)
                )}
              </p>
              <p class="sync-refused-text" dir="auto">
                {text === '' ? texts.noText : text}
              </p>
              <p class="sync-refused-reason">{sayRefusal(reason, language)}</p>
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={onShow}>
        {texts.show}
      </Button>
    </div>
  );
}
