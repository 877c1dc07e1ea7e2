import './InboxRow.css';
import type { RefObject } from 'preact';

import type { TeamState } from '../../../utils/domain/note-state.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DirectionMark } from '../DirectionMark.tsx';
import type { InboxItem } from '../model/dashboard-port.ts';
import { fullTime, shortTime } from '../model/format-time.ts';
import { noteGist, placeMark } from '../model/note-gist.ts';
import { NoteStatePill } from '../NoteStatePill.tsx';
import { useTexts } from '../use-texts.ts';

/** More of a text than two lines can never be seen in a row; UTF-16 units. */
const GIST_LENGTH = 240;

export type InboxRowProps = {
  item: InboxItem;
  state: TeamState;
  href: string;
  isOpen: boolean;
  /** The row the arrow keys stand on; only this one is in the tab order. */
  isCursor: boolean;
  isFresh: boolean;
  now: number;
  onOpen: () => void;
  linkRef?: RefObject<HTMLAnchorElement | null>;
};

/** One note in the list: what it says, where, how far it is. */
export function InboxRow(props: InboxRowProps) {
  const { item, state, href, isOpen, isCursor, isFresh, now, onOpen, linkRef } = props;
  const { t, words, language } = useTexts();
  const { content, sharedAt, mine, authorName } = item.note;
  const { place, chip, touchpoints } = content;
  const gist = noteGist(content);
  const chipWord = chip ? words.chip[chip.choice] : words.kind[content.kind];
  const [touchpoint] = touchpoints;
  return (
    <a
      class="inbox-row"
      href={href}
      {...(linkRef ? { ref: linkRef } : {})}
      tabIndex={isCursor ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      onClick={(event) => {
        // A click with Ctrl, Cmd or Shift is the browser's: new tab, new window.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <DirectionMark direction={content.direction} />
      <span class={gist ? 'inbox-row-gist' : 'inbox-row-gist inbox-row-chip'} dir="auto">
        {gist?.slice(0, GIST_LENGTH) ?? t.inbox.onlyChip({ chip: chipWord })}
      </span>
      <span class="inbox-row-when">
        <time dateTime={new Date(sharedAt).toISOString()} title={fullTime(sharedAt, language)}>
          {shortTime(sharedAt, now, language)}
        </time>
        {isFresh && <span class="inbox-row-fresh">{t.inbox.fresh}</span>}
      </span>
      <span class="inbox-row-rest">
        <span class="inbox-row-place" dir="auto">
          {[placeMark(place), place.title || t.inbox.untitledPlace].filter(Boolean).join(' · ')}
        </span>
        <span class="inbox-row-facts">
          <NoteStatePill state={state} />
          {gist !== null && chip?.choice === 'unsure' && <Badge tone="warn">{chipWord}</Badge>}
          {touchpoint && <span class="inbox-row-touchpoint">{words.touchpoint[touchpoint]}</span>}
          <span class="inbox-row-author" dir="auto">
            {mine ? t.inbox.mine : t.inbox.by({ name: authorName })}
          </span>
        </span>
      </span>
    </a>
  );
}
