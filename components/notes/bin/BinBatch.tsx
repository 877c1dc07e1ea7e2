import { useState } from 'preact/hooks';

import { binTexts } from '../../../utils/i18n/bin/bin-texts.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { BinnedNote } from '../../../utils/messages/sync-views.ts';
import { sayNumber, sayTime } from '../../speech/say-time.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { BinnedNoteView } from './BinnedNoteView.tsx';
import { PAGE } from './use-bin.ts';

export type BinBatchProps = {
  notes: readonly BinnedNote[];
  now: number;
  /** Id of the first note of what is on its way back. */
  busy: string | null;
  onRestore: (notes: readonly BinnedNote[]) => void;
};

/** Notes that went at once, as one: all of them come back by one click, or one by one. */
export function BinBatch({ notes, now, busy, onRestore }: BinBatchProps) {
  const language = useLanguage();
  const texts = binTexts(language);
  const [shown, setShown] = useState(PAGE);
  const [first] = notes;
  if (!first) return null;
  const time = sayTime(first.deletedAt, now, commonTexts(language), language);
  const days = Math.min(...notes.map(({ daysLeft }) => daysLeft));
  return (
    <>
      <div class="bin-note">
        <div class="bin-words">
          <h2 class="bin-batch-title">
            {texts.batch.title({ count: sayNumber(notes.length, language), one: false })}
          </h2>
          <p class="note-aside">
            {texts.why[first.why]({ time })} · {texts.left({ days })}
          </p>
        </div>
        <Button
          size="small"
          busy={busy === first.id}
          disabled={busy !== null}
          onClick={() => onRestore(notes)}
        >
          {texts.batch.restore}
        </Button>
      </div>
      <Disclosure label={texts.batch.show}>
        <ul class="bin-batch">
          {notes.slice(0, shown).map((note) => (
            <li key={note.id}>
              <BinnedNoteView
                note={note}
                now={now}
                busy={false}
                disabled={busy !== null}
                onRestore={() => onRestore([note])}
              />
            </li>
          ))}
        </ul>
        {notes.length > shown && (
          <Button size="small" onClick={() => setShown(shown + PAGE)}>
            {texts.more}
          </Button>
        )}
      </Disclosure>
    </>
  );
}
