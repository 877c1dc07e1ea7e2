import './NotePicker.css';
import type { Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconNote } from '../../../ui/icons.ts';
import { LateSkeleton } from '../../LateSkeleton.tsx';
import { ProblemNotice } from '../../ProblemNotice.tsx';
import { useTexts } from '../../use-texts.ts';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { useSlotNotes } from './use-slot-notes.ts';

export type NotePickerProps = {
  slot: Touchpoint;
  onTake: (text: string) => void;
  onClose: () => void;
};

/** The shared notes about a touchpoint; one press takes the words of one into the form. */
export function NotePicker({ slot, onTake, onClose }: NotePickerProps) {
  const { t: common, words, counted } = useTexts();
  const { examples: t } = useContentTexts();
  const { state, retry } = useSlotNotes(slot);
  return (
    <Dialog
      title={t.notesTitle({ touchpoint: words.touchpoint[slot] })}
      closeLabel={common.close}
      onClose={onClose}
    >
      <div class="note-picker">
        {state.kind === 'loading' && <LateSkeleton lines={4} />}
        {state.kind === 'problem' && <ProblemNotice problem={state.problem} onRetry={retry} />}
        {state.kind === 'here' && state.notes.length === 0 && (
          <EmptyState icon={iconNote} title={t.noNotes} />
        )}
        {state.kind === 'here' && state.notes.length > 0 && (
          <>
            <Banner>{t.notesSafe}</Banner>
            <ul class="thing-list">
              {state.notes.map(({ id, text, place }) => (
                <li key={id} class="thing thing-row">
                  <div class="thing-body">
                    <p dir="auto">{text}</p>
                    <p class="note-picker-place" dir="auto">
                      {place}
                    </p>
                  </div>
                  <Button size="small" onClick={() => onTake(text)}>
                    {t.take}
                    <span class="sr-only">: {text.slice(0, 60)}</span>
                  </Button>
                </li>
              ))}
            </ul>
            {state.total > state.notes.length && (
              <p class="note-picker-place">{t.notesMore(counted(state.total))}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
