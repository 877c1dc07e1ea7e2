import type { ComponentChildren } from 'preact';

import type { LocalText } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useContentWords } from '../use-content-words.ts';
import { Said } from './Said.tsx';

export type Shelved = {
  key: string;
  text: LocalText;
  busy: boolean;
  onPutBack: () => void;
};

export type ShelfProps = {
  label: string;
  things: readonly Shelved[];
  /** Whether this person may put something back. */
  mayPutBack: boolean;
  /** What can be done with all of them. */
  children?: ComponentChildren;
};

/** What is not in use, folded away below what is, with the way back. Not drawn while it is empty. */
export function Shelf({ label, things, mayPutBack, children }: ShelfProps) {
  const { deed } = useContentWords();
  if (things.length === 0) return null;
  return (
    <Disclosure label={label}>
      <ul class="thing-list">
        {things.map(({ key, text, busy, onPutBack }) => (
          <li key={key} class="thing">
            <div class="thing-row">
              <div class="thing-body thing-subtle">
                <Said text={text} />
              </div>
              {mayPutBack && (
                <Button size="small" variant="quiet" busy={busy} onClick={onPutBack}>
                  {deed.putBack}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {children && <div class="shelf-end">{children}</div>}
    </Disclosure>
  );
}
