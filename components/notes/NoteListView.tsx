import { useRef } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import type { Team } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { NotePage } from '../../utils/messages/views.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import { NoteForm } from '../note/NoteForm.tsx';
import { NoteStatePill } from '../note/NoteStatePill.tsx';
import { NoteWords } from '../note/NoteWords.tsx';
import { OwnNoteCard } from '../note/OwnNoteCard.tsx';
import type { NoteActions } from '../note/use-note-actions.ts';
import { sayTime } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { keepOpen } from './keep-open.ts';
import { PlaceLine } from './PlaceLine.tsx';
import type { useEdits } from './use-edits.ts';
import { useSteadyFocus } from './use-steady-focus.ts';

export type NoteListViewProps = {
  page: NotePage;
  forms: ReturnType<typeof useEdits>;
  actions: NoteActions;
  teams: readonly Team[];
  now: number;
  gone: boolean;
  onChanged: () => void;
};

/**
 * Drafts first, because they wait; then the notes, newest first. A form that stands open stays open and in its place
 * until the person closes it: another window may change, save or delete what it is about.
 */
export function NoteListView({
  page,
  forms,
  actions,
  teams,
  now,
  gone,
  onChanged,
}: NoteListViewProps) {
  const language = useLanguage();
  const texts = notesTexts(language);
  const common = commonTexts(language);

  const list = useRef<HTMLDivElement>(null);
  useSteadyFocus(list);
  const shown = useRef<Pick<NotePage, 'drafts' | 'notes'>>({ drafts: [], notes: [] });
  const isOpen = (id: string) => forms.edits.has(id);
  // An edit whose note is gone is a draft by now; while its form is open, that is shown once.
  const inForms = new Set([...forms.edits.values()].map((keeper) => keeper.view().draftId));
  const waiting = page.drafts.filter(({ id }) => isOpen(id) || !inForms.has(id));
  const drafts = keepOpen(shown.current.drafts, waiting, ({ id }) => id, isOpen);
  const notes = keepOpen(shown.current.notes, page.notes, ({ note }) => note.id, isOpen);
  shown.current = { drafts, notes };

  async function save(id: string, keeper: DraftKeeper, audience: Audience) {
    if (await actions.save(keeper, audience)) forms.end(id);
  }

  /** Closes a draft's form; the draft stays, with its last words. */
  async function putAway(id: string, keeper: DraftKeeper) {
    if (!(await keeper.flush())) return;
    forms.end(id);
    onChanged();
  }

  function form(id: string, keeper: DraftKeeper, onCancel: () => void) {
    return (
      <NoteForm
        keeper={keeper}
        teams={teams}
        suggest={null}
        error={actions.errorOf(keeper)}
        readOnly={gone}
        onSave={(audience) => void save(id, keeper, audience)}
        onDiscard={onCancel}
        onCancel={onCancel}
        onCopy={() => void actions.copy(keeper.view().content)}
      />
    );
  }

  return (
    <div class="note-list" ref={list}>
      {drafts.map((draft) => {
        const keeper = forms.edits.get(draft.id);
        return (
          <div class="note-entry" key={draft.id}>
            <PlaceLine place={draft.content.place} />
            {keeper ? (
              form(draft.id, keeper, () => void putAway(draft.id, keeper))
            ) : (
              <article class="note-card">
                <header class="note-card-top">
                  <NoteStatePill state="draft" />
                  <span class="note-aside">{sayTime(draft.updatedAt, now, common, language)}</span>
                </header>
                <NoteWords content={draft.content} />
                <div>
                  <Button size="small" onClick={() => forms.startDraft(draft)}>
                    {texts.continueDraft}
                  </Button>
                </div>
              </article>
            )}
          </div>
        );
      })}
      {notes.map((own) => {
        const { id, content } = own.note;
        const keeper = forms.edits.get(id);
        const cancel = async (open: DraftKeeper) => {
          const restore = (text: typeof content) => void forms.startNote(own, text);
          if (await actions.discard(open, restore)) forms.end(id);
        };
        return (
          <div class="note-entry" key={id}>
            <PlaceLine place={content.place} />
            {keeper ? (
              form(id, keeper, () => void cancel(keeper))
            ) : (
              <OwnNoteCard
                view={own}
                teams={teams}
                now={now}
                unfinishedEdit={false}
                readOnly={gone}
                onEdit={() => void forms.startNote(own)}
                onAudience={(view, audience) => void actions.changeAudience(view, audience)}
                onDelete={(view) => void actions.remove(view)}
                onKeep={(view, keep) => void actions.settleConflict(view, keep)}
                onCopy={() => void actions.copy(content)}
                onAssign={(_, to, said) => void actions.assign(content.place, to, [id], said)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
