import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { Icon } from '../ui/Icon.tsx';
import { iconChevron } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { CardWords } from './card-words.ts';
import { ExampleText } from './ExampleText.tsx';
import { WhyNow } from './WhyNow.tsx';

type Fold = 'why' | 'example' | 'opening';

export type FoldsProps = {
  view: NudgeView;
  words: Pick<CardWords, 'example' | 'opening'>;
  /** Milliseconds since 1970. */
  now: number;
  onSettings: () => void;
};

/** What few ask for, in one quiet line; one at a time is open. */
export function Folds({ view, words: { example, opening }, now, onSettings }: FoldsProps) {
  const texts = nudgeCardTexts(useLanguage());
  const id = useId();
  const [open, setOpen] = useState<Fold | null>(null);
  const folds = useRef<HTMLDivElement>(null);
  // Beside a dialog the card may be too low for what unfolds: then it scrolls there.
  useLayoutEffect(() => {
    if (open !== null) folds.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const labels: [Fold, string][] = [['why', texts.why.title]];
  if (example) labels.push(['example', texts.example[example.source ? 'own' : 'general']]);
  if (opening !== null) labels.push(['opening', texts.opening]);

  return (
    <div class="asking-folds" ref={folds}>
      {labels.map(([fold, label]) => (
        <button
          key={fold}
          type="button"
          class="asking-fold"
          aria-expanded={open === fold}
          aria-controls={id}
          onClick={() => setOpen(open === fold ? null : fold)}
        >
          {label}
          <Icon of={iconChevron} size={12} />
        </button>
      ))}
      <div id={id} class="asking-unfolded" hidden={open === null}>
        {open === 'why' && <WhyNow view={view} now={now} onSettings={onSettings} />}
        {open === 'example' && example && <ExampleText example={example} />}
        {open === 'opening' && <p>{opening}</p>}
      </div>
    </div>
  );
}
