import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import type { PassageState } from '../../utils/domain/passage.ts';
import type { PlaceView } from '../../utils/messages/views.ts';
import type { PanelClient } from './panel-client.ts';
import type { PanelSession, PanelState } from './panel-state.ts';

type Standings = ReadonlyMap<string, PassageState>;

export type Passages = {
  /** How each passage stands in the page, by its note; without an entry while that is not known. */
  standings: Standings;
  /** Scrolls to the passage of a note. */
  show: (noteId: string) => void;
};

const none: Standings = new Map();

function passagesOf(view: PlaceView | null) {
  const notes = new Map(
    [...(view?.team ?? []), ...(view?.own ?? [])].map(({ note }) => [note.id, note]),
  );
  return [...notes.values()].flatMap(({ id, content: { passage } }) =>
    passage ? [{ id, passage }] : [],
  );
}

const toMap = (standing: readonly { id: string; state: PassageState }[]): Standings =>
  new Map(standing.map(({ id, state }) => [id, state]));

/**
 * Passages between panel and page: takes the one that the panel was opened for, has those of the notes here
 * marked, and knows which of them still stand.
 */
export function usePassages(
  { askTools, listenToPage }: Pick<PanelClient, 'askTools' | 'listenToPage'>,
  session: Pick<PanelSession, 'takePassage'>,
  { page, view, knownBy, gone }: PanelState,
  onTaken: () => void,
): Passages {
  const [standings, setStandings] = useState(none);
  const isOpen = page?.open ?? false;

  const take = useCallback(async () => {
    const answer = await askTools('takePassage', null);
    if (!answer.ok || !answer.value) return;
    session.takePassage(answer.value);
    // A second draft is another form, and the cursor belongs into its question.
    onTaken();
  }, [askTools, session, onTaken]);
  useEffect(() => {
    if (isOpen && !gone) void take();
  }, [isOpen, gone, take]);
  useEffect(
    () =>
      listenToPage({
        // Also when it stood open before: then the opening is all there is to hear.
        panelOpened: () => void take(),
        passagesMoved: ({ standing }) => setStandings(toMap(standing)),
      }),
    [listenToPage, take],
  );

  // A place named by hand is not the page around.
  const isHere = view !== null && knownBy !== 'manual' && !gone;
  const wanted = useMemo(() => JSON.stringify(isHere ? passagesOf(view) : []), [isHere, view]);
  useEffect(() => {
    const passages = JSON.parse(wanted) as ReturnType<typeof passagesOf>;
    if (!isHere || (passages.length === 0 && standings.size === 0)) return undefined;
    let isOver = false;
    async function mark() {
      const answer = await askTools('markPassages', { passages });
      if (answer.ok && !isOver) setStandings(toMap(answer.value));
    }
    void mark();
    return () => {
      isOver = true;
    };
    // What stands where is the answer to this, not a reason to ask again.
  }, [askTools, isHere, wanted]);

  const show = useCallback(
    async (id: string) => {
      const answer = await askTools('showPassage', { id });
      if (answer.ok && !answer.value) setStandings((known) => new Map(known).set(id, 'lost'));
    },
    [askTools],
  );
  return { standings, show: (id) => void show(id) };
}
