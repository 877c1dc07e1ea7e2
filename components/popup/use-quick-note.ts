import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import { emptyContent, isBlank } from '../../utils/domain/note-content.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { PlaceView } from '../../utils/messages/views.ts';
import { createDraftKeeper } from '../note/draft-keeper.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import type { ScreenClient } from '../note/screen-client.ts';

export type QuickNote = {
  keeper: DraftKeeper;
  /** Null until the background has answered. */
  view: PlaceView | null;
  error: CallError | null;
  reload: () => void;
};

/**
 * The draft for a page of the web. What was begun there before stands in the form again; a note begins for
 * oneself alone, because a page anywhere may be private.
 */
export function useQuickNote(client: ScreenClient, place: Place): QuickNote {
  const [view, setView] = useState<PlaceView | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const keeper = useMemo(
    () =>
      createDraftKeeper(client, {
        placeKey: placeKeyOf(place),
        content: emptyContent('impact', place),
        audience: { kind: 'me' },
        editsNote: null,
        found: null,
      }),
    [client, place],
  );

  const load = useCallback(async () => {
    const answer = await client.ask('openPlace', { place });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setView(answer.value);
    const begun = answer.value.drafts.find(
      ({ editsNote, content }) =>
        editsNote === null && (!isBlank(content) || content.place.title !== place.title),
    );
    // Has no effect once something was typed here.
    if (begun) keeper.adopt(begun);
  }, [client, place, keeper]);

  useEffect(() => void load(), [load]);
  return { keeper, view, error, reload: () => void load() };
}
