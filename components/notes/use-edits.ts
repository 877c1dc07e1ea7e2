import { useCallback, useState } from 'preact/hooks';

import type { Draft } from '../../utils/domain/draft.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import { emptyContent } from '../../utils/domain/note-content.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import { createDraftKeeper } from '../note/draft-keeper.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import type { ScreenClient } from '../note/screen-client.ts';

/** Forms that are open in the list: edits by note id, drafts by draft id. */
export function useEdits(client: ScreenClient) {
  const [edits, setEdits] = useState<ReadonlyMap<string, DraftKeeper>>(new Map());

  const put = useCallback((id: string, keeper: DraftKeeper) => {
    setEdits((all) => new Map(all).set(id, keeper));
  }, []);

  const end = useCallback((id: string) => {
    setEdits((all) => {
      const left = new Map(all);
      left.delete(id);
      return left;
    });
  }, []);

  /** Opens a note; an edit of it that was begun elsewhere is continued, `content` brings one back. */
  async function startNote(own: OwnNoteView, content: NoteContent | null = null) {
    const { note } = own;
    const { place } = note.content;
    const answer = content ? null : await client.ask('openPlace', { place });
    const drafts = answer?.ok ? answer.value.drafts : [];
    const keeper = createDraftKeeper(client, {
      placeKey: placeKeyOf(place),
      content: note.content,
      audience: note.audience,
      editsNote: note.id,
      seen: note.editedAt,
      found: drafts.find((d) => d.editsNote === note.id) ?? null,
    });
    if (content) keeper.setContent(content);
    put(note.id, keeper);
  }

  /** Opens a draft that is no note yet. */
  function startDraft(draft: Draft) {
    const { kind, place } = draft.content;
    put(
      draft.id,
      createDraftKeeper(client, {
        placeKey: draft.placeKey,
        content: emptyContent(kind, place),
        audience: draft.audience,
        editsNote: draft.editsNote,
        found: draft,
      }),
    );
  }

  return { edits, startNote, startDraft, end };
}
