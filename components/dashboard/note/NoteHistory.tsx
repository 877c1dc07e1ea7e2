import './NoteHistory.css';
import type { ComponentChildren } from 'preact';

import type { TeamNote } from '../../../utils/domain/note.ts';
import type { ReviewAction, ReviewEvent } from '../../../utils/domain/review.ts';
import { ClampedText } from '../ClampedText.tsx';
import { fullTime } from '../model/format-time.ts';
import type { OutgoingReview } from '../model/outgoing-review.ts';
import { useTexts } from '../use-texts.ts';

export type NoteHistoryProps = {
  note: TeamNote;
  events: readonly ReviewEvent[];
  /** Own steps on their way; failed ones stand at their form, not here. */
  outgoing: readonly OutgoingReview[];
  loading: boolean;
};

/** The way of the note so far, oldest step first. */
export function NoteHistory({ note, events, outgoing, loading }: NoteHistoryProps) {
  const { t, language } = useTexts();
  const known = new Set(events.map((event) => event.id));
  const inOrder = events.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id));
  const sending = outgoing.filter((one) => one.problem === null && !known.has(one.eventId));
  return (
    <section class="history" aria-busy={loading}>
      <h3 class="history-title">{t.history.title}</h3>
      <ol class="history-list">
        <Step when={fullTime(note.sharedAt, language)}>
          {note.mine ? t.history.sharedByYou : t.history.shared({ name: note.authorName })}
        </Step>
        {inOrder.map((event) => (
          <Step key={event.id} when={fullTime(event.at, language)} words={wordsOf(event.action)}>
            <Deed action={event.action} name={event.byName} />
          </Step>
        ))}
        {sending.map((one) => (
          <Step key={one.eventId} when={t.history.sending} words={wordsOf(one.action)}>
            <Deed action={one.action} name={t.history.you} />
          </Step>
        ))}
      </ol>
    </section>
  );
}

function wordsOf(action: ReviewAction): string | null {
  if (action.kind === 'decided') return action.reason;
  return action.kind === 'answered' ? action.text : null;
}

function Deed({ action, name }: { action: ReviewAction; name: string }) {
  const { t, words } = useTexts();
  switch (action.kind) {
    case 'seen':
      return t.history.seen({ name });
    case 'decided':
      return t.history.decided({ name, outcome: words.outcome[action.outcome] });
    case 'answered':
      break;
  }
  return t.history.answered({ name });
}

function Step(props: { when: string; words?: string | null; children: ComponentChildren }) {
  const { when, words = null, children } = props;
  return (
    <li class="history-step">
      <p class="history-deed">
        <span dir="auto">{children}</span> <span class="history-when">{when}</span>
      </p>
      {words !== null && (
        <div class="history-words">
          <ClampedText text={words} />
        </div>
      )}
    </li>
  );
}
