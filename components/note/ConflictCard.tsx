import type { NoteContent } from '../../utils/domain/note-content.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { NoteWords } from './NoteWords.tsx';

export type ConflictCardProps = {
  mine: NoteContent;
  theirs: NoteContent;
  onKeep: (keep: 'mine' | 'theirs') => void;
};

/** The same note changed in two places: both versions side by side, one click settles it. */
export function ConflictCard({ mine, theirs, onKeep }: ConflictCardProps) {
  const texts = cardTexts(useLanguage());
  const versions = [
    { keep: 'mine', name: texts.mine, button: texts.keepMine, content: mine },
    { keep: 'theirs', name: texts.theirs, button: texts.keepTheirs, content: theirs },
  ] as const;
  return (
    <div class="conflict" role="group" aria-label={texts.conflictTitle}>
      <p class="conflict-title">{texts.conflictTitle}</p>
      <p class="note-aside">{texts.conflictText}</p>
      <div class="conflict-versions">
        {versions.map(({ keep, name, button, content }) => (
          <div class="conflict-version" key={keep}>
            <p class="note-aside">{name}</p>
            <NoteWords content={content} />
            <Button size="small" onClick={() => onKeep(keep)}>
              {button}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
