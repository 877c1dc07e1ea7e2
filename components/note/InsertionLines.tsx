import './InsertionLines.css';
import { useRef, useState } from 'preact/hooks';

import type { Insertion } from '../../utils/domain/insertion.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { sayTime } from '../speech/say-time.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { iconCheck } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';

/** Takes an insertion back; answers with the sentence why it could not, or null. */
export type UndoInsertion = (insertion: Insertion) => Promise<string | null>;

export type InsertionLinesProps = {
  /** Newest first. */
  insertions: readonly Insertion[];
  now: number;
  /** Absent where the page it was put into is not around. */
  onUndo?: UndoInsertion | undefined;
};

/** Where a note's text stands by now, with the way there and the way back. */
export function InsertionLines({ insertions, now, onUndo }: InsertionLinesProps) {
  const texts = insertTexts(useLanguage());
  return (
    <ul class="insertion-lines" aria-label={texts.lines}>
      {insertions.map((insertion) => (
        <InsertionLine key={insertion.id} insertion={insertion} now={now} onUndo={onUndo} />
      ))}
    </ul>
  );
}

type InsertionLineProps = Omit<InsertionLinesProps, 'insertions'> & { insertion: Insertion };

function InsertionLine({ insertion, now, onUndo }: InsertionLineProps) {
  const language = useLanguage();
  const texts = insertTexts(language);
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const { way, at, url, undo } = insertion;

  async function takeBack(back: UndoInsertion) {
    setBusy(true);
    setSentence(null);
    const why = await back(insertion);
    setSentence(why);
    setBusy(false);
    // The line is about to go, and the focus would go with it.
    const card = line.current?.closest('.note-card');
    if (why === null) card?.querySelector<HTMLElement>('.note-insert button')?.focus();
  }

  return (
    <li class="insertion-line" ref={line}>
      <p class="note-aside insertion-what">
        <Icon of={iconCheck} />
        <span class="insertion-said">
          <span>
            {texts.line[way]} · {sayTime(at, now, commonTexts(language), language)}
          </span>
          <span class="insertion-ways">
            {/* Only http(s): what is stored may hold anything. */}
            {url !== null && /^https?:\/\//i.test(url) && (
              <a class="button button-link" href={url} target="_blank" rel="noreferrer">
                {texts.show}
              </a>
            )}
            {undo && onUndo && (
              <Button variant="link" busy={busy} onClick={() => void takeBack(onUndo)}>
                {busy ? texts.undoing : texts.undo}
              </Button>
            )}
          </span>
        </span>
      </p>
      {sentence !== null && <Banner tone="warn">{sentence}</Banner>}
    </li>
  );
}
