import { useMemo, useState } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { contentProblem, type NoteContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { Team } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { copyText } from '../ui/copy-text.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { ToastAction, Toasts } from '../ui/use-toasts.ts';
import type { DraftKeeper } from './draft-view.ts';
import { noteAsText } from './note-as-text.ts';
import type { Ask } from './screen-client.ts';

export type NoteActionsInput = {
  ask: Ask;
  teams: readonly Team[];
  show: Toasts['show'];
  /** Something changed: show it. */
  onChanged: () => void;
  onFailure: (error: CallError) => void;
  /** What can be done next with a note that was just saved. */
  offer?: (saved: OwnNoteView) => ToastAction | undefined;
};

/** What one can do with notes and drafts, each with its word of success or failure. */
export function useNoteActions(input: NoteActionsInput) {
  const { ask, teams, show, onChanged, onFailure, offer } = input;
  const language = useLanguage();
  const common = commonTexts(language);
  const texts = noteTexts(language);
  const [failed, setFailed] = useState<{ content: NoteContent; error: CallError } | null>(null);

  return useMemo(() => {
    const teamName = (audience: Audience) => {
      const team =
        audience.kind === 'team' ? teams.find((t) => t.id === audience.teamId) : undefined;
      return team ? common.team({ name: team.name }) : null;
    };

    /** Shows the failure of a call and answers whether it went well. */
    function settle<T>(answer: Result<T>): answer is { ok: true; value: T } {
      if (answer.ok) return true;
      onFailure(answer.error);
      show(sayCallError(answer.error, common, language));
      return false;
    }

    return {
      /** Why saving what stands in this form failed; it lasts until the form is changed. */
      errorOf(keeper: DraftKeeper): CallError | null {
        return failed?.content === keeper.view().content ? failed.error : null;
      },

      /** Saves a form; answers whether it is saved. */
      async save(keeper: DraftKeeper, audience: Audience): Promise<boolean> {
        const { content } = keeper.view();
        const problem = contentProblem(content);
        if (problem) {
          setFailed({ content, error: { kind: 'invalid-content', problem } });
          return false;
        }
        setFailed(null);
        const answer = await keeper.save(audience);
        if (!answer.ok) {
          onFailure(answer.error);
          setFailed({ content: keeper.view().content, error: answer.error });
          return false;
        }
        const team = teamName(audience);
        const said = team === null ? texts.saved.me : texts.saved.team({ team });
        show(said, offer?.(answer.value));
        onChanged();
        return true;
      },

      /** Throws a draft away; `restore` brings its text back from the toast. */
      async discard(
        keeper: DraftKeeper,
        restore: (content: NoteContent) => void = (content) => keeper.setContent(content),
      ): Promise<boolean> {
        const { content, draftId } = keeper.view();
        const error = await keeper.discard();
        if (error) return settle({ ok: false, error });
        setFailed(null);
        if (draftId === null) return true;
        show(texts.draft.discarded, {
          label: common.action.undo,
          run: () => restore(content),
        });
        onChanged();
        return true;
      },

      async copy(content: NoteContent): Promise<void> {
        const copied = await copyText(noteAsText(content, language));
        show(copied ? common.done.copied : common.done.notCopied);
      },

      async changeAudience(view: OwnNoteView, audience: Audience): Promise<void> {
        const answer = await ask('changeAudience', { noteId: view.note.id, audience });
        if (!settle(answer)) return;
        const team = teamName(audience);
        show(team === null ? texts.saved.recalled : texts.saved.shared({ team }));
        onChanged();
      },

      async settleConflict(view: OwnNoteView, keep: 'mine' | 'theirs'): Promise<void> {
        if (settle(await ask('settleConflict', { noteId: view.note.id, keep }))) onChanged();
      },

      /** Moves what was written before its ticket existed; `said` tells that it is done. */
      async assign(from: Place, to: Place, ids: string[], said: string): Promise<boolean> {
        const moved = await ask('assignTicket', { from, to, only: ids });
        if (!settle(moved)) return false;
        onChanged();
        // Deleted, or moved by another window meanwhile.
        if (moved.value.notes + moved.value.drafts === 0) return true;
        const undo = async () => {
          const back = await ask('assignTicket', { from: to, to: from, only: ids });
          if (settle(back)) onChanged();
        };
        show(said, { label: common.action.undo, run: () => void undo() });
        return true;
      },

      async remove(view: OwnNoteView): Promise<void> {
        const noteId = view.note.id;
        if (!settle(await ask('deleteNote', { noteId }))) return;
        onChanged();
        const undo = async () => {
          if (settle(await ask('undoDelete', { noteId }))) onChanged();
        };
        show(common.done.deleted, { label: common.action.undo, run: () => void undo() });
      },
    };
  }, [ask, teams, show, onChanged, onFailure, offer, language, failed]);
}

export type NoteActions = ReturnType<typeof useNoteActions>;
