import './NoteHead.css';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import type { Place } from '../../../utils/domain/place.ts';
import { Icon } from '../../ui/Icon.tsx';
import { iconExternal } from '../../ui/icons.ts';
import { ClampedText } from '../ClampedText.tsx';
import { DirectionMark } from '../DirectionMark.tsx';
import { fullTime } from '../model/format-time.ts';
import { placeMark, safeLink } from '../model/note-gist.ts';
import { NoteStatePill } from '../NoteStatePill.tsx';
import { useTexts } from '../use-texts.ts';

/** Where the note was written, by whom, when, and how far it is. */
export function NoteHead({ note, state }: { note: TeamNote; state: TeamState }) {
  const { t, words, language } = useTexts();
  const { place, direction, kind } = note.content;
  const when = fullTime(note.sharedAt, language);
  const mark = placeMark(place);
  const wasEdited = note.rev > 1;
  return (
    <header class="note-head">
      <p class="note-head-kind">
        {words.kind[kind]} · {words.product[place.product]}
        {mark && ` · ${mark}`}
      </p>
      <h2 class="note-head-title" dir="auto">
        <ClampedText text={titleOf(place, t.inbox.untitledPlace)} long={180} lines={3} />
      </h2>
      <PlaceLink place={place} />
      <div class="note-head-facts">
        <NoteStatePill state={state} />
        {direction && <DirectionMark direction={direction} withWord />}
        <span dir="auto">{note.mine ? t.inbox.mine : t.inbox.by({ name: note.authorName })}</span>
        <time dateTime={new Date(note.sharedAt).toISOString()}>{t.note.sharedAt({ when })}</time>
        {wasEdited && <span>{t.note.edited}</span>}
      </div>
    </header>
  );
}

function titleOf(place: Place, untitled: string): string {
  return place.title.trim() === '' ? (place.key ?? untitled) : place.title;
}

/** The way back to the place; a thing that did not exist yet has none. */
function PlaceLink({ place }: { place: Place }) {
  const { t, words } = useTexts();
  const href = safeLink(place.url);
  if (href === null) {
    const isNew = place.kind === 'new-issue' || place.kind === 'new-page';
    if (!isNew) return null;
    return (
      <p class="note-head-new">{place.kind === 'new-page' ? t.note.newPage : t.note.newIssue}</p>
    );
  }
  return (
    <p>
      <a class="note-head-link" href={href} target="_blank" rel="noopener noreferrer">
        {t.note.openPlace({ product: words.product[place.product] })}
        <Icon of={iconExternal} size={14} />
      </a>
    </p>
  );
}
