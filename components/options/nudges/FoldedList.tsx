import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useStartHere } from '../use-start-here.ts';

/** So many rows stand there before somebody asks for more. */
const FIRST_ROWS = 5;
const MOST_ROWS = 30;

export type FoldedListProps<T> = {
  title: string;
  rows: readonly T[];
  /** Explains what will be here, while nothing is. */
  none: string;
  lead?: string;
  /** The page was asked to begin here. */
  isStart?: boolean;
  keyOf: (row: T, index: number) => string;
  children: (row: T) => ComponentChildren;
};

/** What happened, newest first; most of it folded away. */
export function FoldedList<T>(props: FoldedListProps<T>) {
  const { title, rows, none, lead, isStart = false, keyOf, children } = props;
  const texts = nudgesTexts(useLanguage());
  const [all, setAll] = useState(false);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useStartHere(heading, isStart, true);
  const most = rows.slice(0, MOST_ROWS);
  const seen = all ? most : most.slice(0, FIRST_ROWS);
  return (
    <>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {rows.length === 0 && <p class="options-hint">{none}</p>}
      {rows.length > 0 && lead !== undefined && <p class="options-hint">{lead}</p>}
      {rows.length > 0 && (
        <ol class="nudges-rows" aria-labelledby={id}>
          {seen.map((row, index) => (
            <li class="nudges-row" key={keyOf(row, index)}>
              {children(row)}
            </li>
          ))}
        </ol>
      )}
      {most.length > FIRST_ROWS && (
        <div>
          <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewer : texts.showAll({ count: most.length })}
          </Button>
        </div>
      )}
    </>
  );
}
