import { useState } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { iconDevice } from '../../ui/icons.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** The author took the note back. Begun words about it stay readable until the person discards them. */
export function GoneNote({ noteId }: { noteId: string }) {
  const { t } = useTexts();
  const { drafts } = useWorkspace().world;
  const [, setDiscarded] = useState(false);
  const words = [drafts.load(noteId, 'answer'), drafts.load(noteId, 'decision')]
    .map((draft) => draft?.text ?? '')
    .filter((text) => text.trim() !== '');
  const discard = (): void => {
    drafts.clear(noteId, 'answer');
    drafts.clear(noteId, 'decision');
    setDiscarded(true);
  };
  return (
    <div role="status">
      <EmptyState icon={iconDevice} title={t.note.gone}>
        <p>{t.note.goneText}</p>
        {words.length > 0 && (
          <>
            <p>{t.note.goneDraft}</p>
            {words.map((text) => (
              <blockquote key={text} class="note-words" dir="auto">
                {text}
              </blockquote>
            ))}
            <Button size="small" onClick={discard}>
              {t.note.discardDraft}
            </Button>
          </>
        )}
      </EmptyState>
    </div>
  );
}
