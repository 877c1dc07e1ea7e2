import { useId } from 'preact/hooks';

import { binTexts } from '../../../utils/i18n/bin/bin-texts.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { BinnedNote } from '../../../utils/messages/sync-views.ts';
import { sayTime } from '../../speech/say-time.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { PlaceLine } from '../PlaceLine.tsx';

export type BinnedNoteViewProps = {
  note: BinnedNote;
  now: number;
  /** It is on its way back. */
  busy: boolean;
  disabled: boolean;
  onRestore: () => void;
};

/** A note in the bin: where it was, how it begins, why it is here, how long still. */
export function BinnedNoteView({ note, now, busy, disabled, onRestore }: BinnedNoteViewProps) {
  const language = useLanguage();
  const texts = binTexts(language);
  const id = useId();
  const { place, text, why, deletedAt, daysLeft } = note;
  const time = sayTime(deletedAt, now, commonTexts(language), language);
  return (
    <div class="bin-note">
      <div class="bin-words" id={id}>
        <PlaceLine place={place} />
        <p class="bin-text" dir="auto">
          {text === '' ? texts.noText : text}
        </p>
        <p class="note-aside">
          {texts.why[why]({ time })} · {texts.left({ days: daysLeft })}
        </p>
      </div>
      <Button
        size="small"
        busy={busy}
        disabled={disabled}
        aria-describedby={id}
        onClick={onRestore}
      >
        {texts.restore}
      </Button>
    </div>
  );
}
