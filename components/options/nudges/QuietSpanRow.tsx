import { useId } from 'preact/hooks';

import type { QuietSpan } from '../../../utils/domain/nudge-settings.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipSet } from '../../ui/ChipSet.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { asClock, readClock, saySpan, sayWeekday, weekdays } from './quiet-spans.ts';
import { TimeField } from './TimeField.tsx';

export type QuietSpanRowProps = {
  span: QuietSpan;
  /** Its place in the list, from 1. */
  number: number;
  /** Answers whether it could be kept. */
  onChange: (span: QuietSpan) => Promise<boolean>;
  onRemove: () => void;
};

/** One weekly span: what it means in words, its days, its two times. */
export function QuietSpanRow({ span, number, onChange, onRemove }: QuietSpanRowProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language).quiet;
  const id = useId();
  const time = (key: 'from' | 'to') => (
    <TimeField
      label={texts[key]}
      value={asClock(span[key])}
      onChange={(clock) => onChange({ ...span, [key]: readClock(clock) ?? span[key] })}
    />
  );
  return (
    <div class="quiet-span" role="group" aria-labelledby={id}>
      <div class="quiet-top">
        <p class="nudges-title" id={id}>
          <span class="sr-only">{texts.span({ number })}: </span>
          {saySpan(span, texts, language)}
        </p>
        <Button size="small" variant="quiet" onClick={onRemove} aria-describedby={id}>
          {texts.remove}
        </Button>
      </div>
      <ChipSet
        label={texts.days}
        options={weekdays.map((day) => ({
          value: String(day),
          label: sayWeekday(day, 'short', language),
          title: sayWeekday(day, 'long', language),
        }))}
        values={span.days.map(String)}
        onChange={(days) => void onChange({ ...span, days: days.map(Number) })}
      />
      <div class="quiet-times">
        {time('from')}
        {time('to')}
      </div>
    </div>
  );
}
