import './NotePane.css';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import { iconBack } from '../../ui/icons.ts';
import { LateSkeleton } from '../LateSkeleton.tsx';
import type { InboxItem } from '../model/dashboard-port.ts';
import { hopedState } from '../model/outgoing-review.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { ReviewPanel, type ReviewMode } from '../review/ReviewPanel.tsx';
import type { Reviews } from '../review/use-reviews.ts';
import { useNarrow } from '../use-narrow.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { GoneNote } from './GoneNote.tsx';
import { NoteBody } from './NoteBody.tsx';
import { NoteHead } from './NoteHead.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { useNote } from './use-note.ts';

export type NotePaneProps = {
  noteId: string;
  /** What the list already knows: shown until the whole note is there. */
  known: InboxItem | null;
  reviews: Reviews;
  mode: ReviewMode;
  onMode: (mode: ReviewMode) => void;
  onClose: () => void;
  onGone: () => void;
  onChanged: (item: InboxItem) => void;
  paneRef: RefObject<HTMLElement | null>;
};

/** One note in full: where, what, its way so far, and what a CX-Pate can do with it. */
export function NotePane(props: NotePaneProps) {
  const { noteId, known, reviews, mode, onMode, onClose, onGone, onChanged, paneRef } = props;
  const { team } = useWorkspace();
  const { t } = useTexts();
  const { view, accept, retry } = useNote(team.id, noteId);
  const isGone = view?.problem?.kind === 'not-found';
  const detail = view?.detail ?? null;
  const note = isGone ? null : (detail?.note ?? known?.note ?? null);
  const state = detail?.state ?? known?.state ?? 'shared';

  // In a narrow window the list with the focus is hidden now.
  const narrow = useNarrow();
  useEffect(() => {
    if (narrow && mode === null) paneRef.current?.focus();
  }, [narrow]);
  useEffect(() => {
    if (isGone) onGone();
    // The list learns of it once; `onGone` is made anew with every rendering.
  }, [isGone]);
  useEffect(() => {
    if (detail) onChanged({ note: detail.note, state: detail.state });
  }, [detail]);

  return (
    <section class="note-pane" ref={paneRef} tabIndex={-1} aria-label={t.note.label}>
      <div class="note-scroll">
        <div class="note-back">
          <Button variant="quiet" icon={iconBack} onClick={onClose}>
            {t.inbox.title}
          </Button>
        </div>
        {isGone && <GoneNote noteId={noteId} />}
        {note === null && !isGone && view?.problem && (
          <ProblemNotice problem={view.problem} onRetry={retry} />
        )}
        {note === null && view === null && <LateSkeleton lines={6} />}
        {note && (
          <article class="note">
            <NoteHead note={note} state={hopedState(state, noteId, reviews.outgoing)} />
            <NoteBody content={note.content} />
            <NoteHistory
              note={note}
              events={detail?.events ?? []}
              outgoing={reviews.outgoing.filter((one) => one.noteId === noteId)}
              loading={detail === null}
            />
          </article>
        )}
      </div>
      {note && (
        <ReviewPanel
          note={note}
          state={hopedState(state, noteId, reviews.outgoing)}
          events={detail?.events ?? []}
          reviews={reviews}
          mode={mode}
          onMode={onMode}
          onAccepted={accept}
        />
      )}
    </section>
  );
}
