import { lensKeys, type NoteContent } from '../../utils/domain/note-content.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Quote } from '../ui/Quote.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { LongText } from './LongText.tsx';

export type NoteWordsProps = {
  content: NoteContent;
  /** Leads to the passage in the page around; absent where there is none, or no such page. */
  onShowPassage?: (() => void) | undefined;
};

/** What a note says: the passage it is about, its words, then its marks in one quiet line. */
export function NoteWords({ content, onShowPassage }: NoteWordsProps) {
  const language = useLanguage();
  const texts = cardTexts(language);
  const words = taxonomyTexts(language);
  const { passage, chip, forWhom, lenses } = content;
  const marks = [
    content.direction && words.direction[content.direction],
    ...content.touchpoints.map((t) => words.touchpoint[t]),
    content.journeyStep && words.journeyStep[content.journeyStep],
    ...content.frictions.map((f) => words.friction[f]),
    content.evidence && words.evidence[content.evidence],
    forWhom.scope && words.forWhomScope[forWhom.scope],
  ].filter((mark) => mark !== null && mark !== '');
  const asides: [label: string, text: string][] = [
    [texts.friction, content.friction],
    [texts.forWhom, forWhom.detail],
    [texts.differentFor, forWhom.differentFor],
    ...lensKeys.map((l): [string, string] => [texts.lensSaid({ lens: words.lens[l] }), lenses[l]]),
  ];

  return (
    <div class="note-words">
      {passage && (
        <Quote text={passage.exact}>
          {onShowPassage && (
            <Button size="small" onClick={onShowPassage}>
              {texts.showPassage}
            </Button>
          )}
        </Quote>
      )}
      {content.change !== '' && <LongText text={content.change} />}
      {chip && (
        <p class="said">
          {words.chip[chip.choice]}
          {chip.reason && <span class="note-aside"> · {words.chipReason[chip.reason]}</span>}
        </p>
      )}
      {asides
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div class="note-said-aside" key={label}>
            <span class="note-aside">{label}</span>
            <LongText text={text} />
          </div>
        ))}
      {marks.length > 0 && <p class="note-aside">{marks.join(' · ')}</p>}
    </div>
  );
}
