import './NoteCard.css';
import { teamStateOf } from '../../utils/domain/note-state.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import type { TeamNoteView } from '../../utils/messages/views.ts';
import { sayTime } from '../speech/say-time.ts';
import { useLanguage } from '../ui/use-language.ts';
import { NoteStatePill } from './NoteStatePill.tsx';
import { NoteWords } from './NoteWords.tsx';
import { ReviewReplies } from './ReviewReplies.tsx';

export type TeamNoteCardProps = {
  view: TeamNoteView;
  now: number;
  onShowPassage?: (() => void) | undefined;
};

/** A colleague's shared note: to read, not to change. */
export function TeamNoteCard({ view, now, onShowPassage }: TeamNoteCardProps) {
  const language = useLanguage();
  const { note, review } = view;
  return (
    <article class="note-card">
      <header class="note-card-top">
        <span class="note-card-author" dir="auto">
          {note.authorName}
        </span>
        <span class="note-aside">
          {taxonomyTexts(language).kind[note.content.kind]} ·{' '}
          {sayTime(note.sharedAt, now, commonTexts(language), language)}
        </span>
        <NoteStatePill state={teamStateOf(review)} />
      </header>
      <NoteWords content={note.content} onShowPassage={onShowPassage} />
      <ReviewReplies review={review} now={now} own={false} />
    </article>
  );
}
