import type { Insertion } from '../../utils/domain/insertion.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { ToastAction, Toasts } from '../ui/use-toasts.ts';
import type { InsertClient } from './insert-client.ts';
import { InsertDialog } from './InsertDialog.tsx';
import { saySiteProblem } from './say-site-problem.ts';
import { sayDone, saySite } from './say-target.ts';
import { undoInsertion } from './undo-insertion.ts';

export type InsertHereProps = {
  client: InsertClient;
  note: { id: string; content: NoteContent };
  place: Place;
  show: Toasts['show'];
  onChanged: () => void;
  onClose: () => void;
};

/** The dialog beside its note, and what is said when it is over: where the text went, the way there and back. */
export function InsertHere({ client, note, place, show, onChanged, onClose }: InsertHereProps) {
  const language = useLanguage();
  const texts = insertTexts(language);

  async function takeBack(insertion: Insertion) {
    const { undone, sentence } = await undoInsertion(client, insertion, language);
    show(sentence);
    if (undone) onChanged();
  }

  function waysFrom(insertion: Insertion): [way?: ToastAction, other?: ToastAction] {
    const { url, undo } = insertion;
    const ways: [way?: ToastAction, other?: ToastAction] = [];
    if (url !== null && /^https?:\/\//i.test(url)) {
      ways.push({
        label: texts.show,
        run: () => window.open(url, '_blank', 'noopener,noreferrer'),
      });
    }
    if (undo) ways.push({ label: texts.undo, run: () => void takeBack(insertion) });
    return ways;
  }

  return (
    <InsertDialog
      client={client}
      note={note}
      place={place}
      onClose={onClose}
      // Opened from a toast, or from a form that is gone by now: the note's own button is left.
      returnTo={() => document.querySelector(`#insert-${CSS.escape(note.id)} button`)}
      onInserted={(insertion, target, kept) => {
        onClose();
        show(kept ? sayDone(target, place, texts) : texts.notKept, ...waysFrom(insertion));
        onChanged();
      }}
      onCopied={() => {
        onClose();
        show(commonTexts(language).done.copied);
      }}
      onMissed={(problem) => show(saySiteProblem(problem, 'insert', saySite(place), texts))}
    />
  );
}
