import type { NoteState } from '../../utils/domain/note-state.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { StatePill, type StateTone } from '../ui/StatePill.tsx';
import { useLanguage } from '../ui/use-language.ts';

const tones: Record<NoteState, StateTone> = {
  draft: 'neutral',
  'on-device': 'neutral',
  waiting: 'warn',
  refused: 'danger',
  recalling: 'warn',
  shared: 'accent',
  seen: 'accent',
  decided: 'accent',
};

/** Where a note is on its way, in a word; the sentence behind it as tooltip. */
export function NoteStatePill({ state }: { state: NoteState }) {
  const language = useLanguage();
  return (
    <StatePill tone={tones[state]} title={cardTexts(language).stateHelp[state]}>
      {commonTexts(language).noteState[state]}
    </StatePill>
  );
}
