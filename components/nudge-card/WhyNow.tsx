import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { sayAhead } from '../speech/say-ahead.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type WhyNowProps = {
  view: Pick<NudgeView, 'nudge' | 'caps'>;
  /** Milliseconds since 1970. */
  now: number;
  onSettings: () => void;
};

/** From which probability on one says "very likely" and "probably": a number would promise more than it knows. */
const SURE = { high: 0.85, middle: 0.65 };

function sureness(impact: number): 'high' | 'middle' | 'low' {
  if (impact >= SURE.high) return 'high';
  return impact >= SURE.middle ? 'middle' : 'low';
}

/** At the beginning of a sentence a word is the same one. */
function eachOnce(words: readonly string[]): string[] {
  const seen = words.map((word) => word.toLowerCase());
  return words.filter((_, index) => seen.indexOf(seen[index] ?? '') === index);
}

/** The words that led to the question, the rule in plain words, and when the next may come. */
export function WhyNow({ view: { nudge, caps }, now, onSettings }: WhyNowProps) {
  const language = useLanguage();
  const { why } = nudgeCardTexts(language);
  const { words, impact, reason, type, nextPossibleAt } = nudge;
  return (
    <>
      {words.length > 0 && (
        <>
          <p>{why.words}</p>
          <ul class="asking-words">
            {eachOnce(words).map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {[
          impact === null ? '' : why.sure[sureness(impact)],
          reason === 'customers-notice' ? '' : why.reason[reason],
          why.moment[type],
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
      <p>
        {why.caps({ week: caps.week.count, most: caps.week.most, perDay: caps.today.most })}{' '}
        {nextPossibleAt === null
          ? why.never
          : why.next({ when: sayAhead(nextPossibleAt, now, commonTexts(language), language) })}
      </p>
      <p class="asking-aside">
        {why.private}{' '}
        <Button variant="link" onClick={onSettings}>
          {why.settings}
        </Button>
      </p>
    </>
  );
}
