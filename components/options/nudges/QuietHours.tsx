import { useId, useRef } from 'preact/hooks';

import type { QuietSpan } from '../../../utils/domain/nudge-settings.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { MOST_SPANS, newSpan } from './quiet-spans.ts';
import { QuietSpanRow } from './QuietSpanRow.tsx';

export type QuietHoursProps = {
  spans: readonly QuietSpan[];
  /** Answers whether it could be kept. */
  onChange: (spans: QuietSpan[]) => Promise<boolean>;
};

/** Weekly times at which no nudge comes. Each change holds at once. */
export function QuietHours({ spans, onChange }: QuietHoursProps) {
  const texts = nudgesTexts(useLanguage()).quiet;
  const title = useId();
  const add = useRef<HTMLButtonElement>(null);
  const replace = (index: number, span: QuietSpan) =>
    onChange(spans.map((one, at) => (at === index ? span : one)));
  const isFull = spans.length >= MOST_SPANS;
  return (
    <>
      <h3 id={title}>{texts.title}</h3>
      {spans.length === 0 ? (
        <p class="options-hint">{texts.none}</p>
      ) : (
        <ul class="nudges-rows" aria-labelledby={title}>
          {spans.map((span, index) => (
            // The place in the list is all that a span is known by.
            <li class="nudges-row" key={index}>
              <QuietSpanRow
                span={span}
                number={index + 1}
                onChange={(next) => replace(index, next)}
                onRemove={() => {
                  void onChange(spans.filter((_, at) => at !== index));
                  add.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          buttonRef={add}
          disabled={isFull}
          onClick={() => void onChange([...spans, newSpan])}
          {...(isFull ? { title: texts.full } : {})}
        >
          {texts.add}
        </Button>
      </div>
    </>
  );
}
