import type { ComponentChildren } from 'preact';

import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { useLanguage } from '../../ui/use-language.ts';

export type RowFactsProps = {
  title: string;
  kind?: string;
  time: string;
  /** How often, when more than once. */
  times?: string | null;
  /** How it ended; stands at the right where there is room. */
  aside?: ComponentChildren;
};

/** What a row is about and when it was. */
export function RowFacts({ title, kind, time, times = null, aside }: RowFactsProps) {
  const { untitled } = nudgesTexts(useLanguage()).shown;
  const facts = [time, ...(times === null ? [] : [times]), ...(kind === undefined ? [] : [kind])];
  return (
    <div class="nudges-facts">
      <p class="nudges-title" dir="auto">
        {title.trim() === '' ? untitled : title}
      </p>
      {aside}
      <p class="options-hint">{facts.join(' · ')}</p>
    </div>
  );
}
