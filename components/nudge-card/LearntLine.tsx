import type { Nudge } from '../../utils/domain/nudge.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type LearntLineProps = {
  nudge: Pick<Nudge, 'words' | 'place'>;
  /** Leads to where it can be taken back. */
  onUndo: () => void;
};

/** What "falsch erkannt" taught: these words, here. */
export function LearntLine({ nudge: { words, place }, onUndo }: LearntLineProps) {
  const language = useLanguage();
  const { refused, quoted } = nudgeCardTexts(language);
  if (words.length === 0)
    return (
      <p class="asking-aside" role="status">
        {refused.nothingLearnt}
      </p>
    );
  const said = new Intl.ListFormat(language).format(words.map((word) => quoted({ word })));
  const where = refused.where[place.product];
  return (
    <p class="asking-aside" role="status">
      {refused.learnt({ words: said, where, one: words.length === 1 })}{' '}
      <Button variant="link" onClick={onUndo}>
        {refused.undo}
      </Button>
    </p>
  );
}
